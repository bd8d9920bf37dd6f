// Package script makes behaviors of JavaScript and TypeScript: it bundles an
// author's files into one program, with a source map that leads back to them, and
// packs it with the SDK's interpreter. It is the only importer of esbuild.
package script
