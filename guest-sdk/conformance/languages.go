package conformance

// Languages gives every supported language, in the order of the tables.
func Languages() []Language {
	return []Language{
		wat(),
		c(),
		cpp(),
		rust(),
		zig(),
		assemblyScript(),
		tinyGo(),
		standardGo(),
		javaScript(),
		python(),
	}
}
