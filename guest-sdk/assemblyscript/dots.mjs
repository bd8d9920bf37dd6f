// A transform for asc. A handler is named by a call at the top of the file that
// is compiled:
//
//   on("event.mail.received", triage);
//
// In its place comes a function for the host to call, exported under the event's
// ID, which TypeScript has no way to write: "$" stands for the dots until the
// module is compiled.
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";

// The compiler that is running, wherever it is installed: it is not looked for
// from here, so that this file may lie anywhere.
const asc = pathToFileURL(realpathSync(process.argv[1])); // bin/asc.js
const { DiagnosticCode, NodeKind, Parser, Source, SourceKind, Tokenizer } = await import(new URL("../dist/assemblyscript.js", asc));

const isID = /^[a-z0-9]+(_[a-z0-9]+)*(\.[a-z0-9]+(_[a-z0-9]+)*)+$/;

export default class Dots {
  afterParse(parser) {
    const events = eventClasses(parser.sources);
    for (const source of parser.sources.filter(s => !s.isLibrary)) {
      for (const statement of source.statements.slice()) {
        const call = statement.kind === NodeKind.Expression ? statement.expression : statement;
        if (call.kind !== NodeKind.Call || call.expression.text !== "on") continue;
        const wrong = this.handler(parser, source, statement, call.args, events);
        if (wrong) parser.error(DiagnosticCode.User_defined_0, statement.range, wrong);
      }
    }
  }

  // handler puts what the host calls in place of the statement, or says what is wrong.
  handler(parser, source, statement, [id, handler], events) {
    if (typeof id?.value !== "string" || !isID.test(id.value)) return `on takes the ID of an event, as in on("event.mail.received", triage)`;
    const name = id.value, fn = handler?.declaration ?? source.statements.find(s => s.kind === NodeKind.FunctionDeclaration && s.name.text === handler?.text);
    if (fn?.signature.parameters.length !== 1) return `the handler of ${name} is a function in this file that takes one parameter, the event`;
    if (source.sourceKind !== SourceKind.UserEntry) return `the handler of ${name} must stand in index.ts`;
    const type = fn.signature.parameters[0].type.range.toString();
    if (events.has(type) && events.get(type) !== name) return `${type} is the event ${events.get(type)}, not ${name}`;
    if (!source.handles) this.add(parser, source, `import { handle as $handle } from "vivarium";`);
    source.handles = true;
    const stub = this.add(parser, source, `export function ${name.replaceAll(".", "$")}(size: i32): i64 { return $handle<${type}>(size, $handler); }`);
    stub.body.statements[0].value.args[1] = handler;
    source.statements.splice(source.statements.indexOf(statement), 1);
  }

  add(parser, source, text) {
    const inner = new Parser(parser.diagnostics);
    inner.currentSource = new Source(source.sourceKind, source.normalizedPath, text);
    const statement = inner.parseTopLevelStatement(new Tokenizer(inner.currentSource));
    source.statements.push(statement);
    return statement;
  }

  afterCompile(module) {
    const binaryen = this.binaryen, found = [];
    for (let i = 0, n = module.getNumExports(); i < n; i++) {
      const e = binaryen.getExportInfo(module.getExportByIndex(i));
      if (e.name.includes("$") && e.kind === binaryen.ExternalFunction) found.push(e);
    }
    for (const e of found) {
      module.removeExport(e.name);
      module.addFunctionExport(e.value, e.name.replaceAll("$", "."));
    }
  }
}

// eventClasses finds the classes of events, which say their ID.
function eventClasses(sources) {
  const events = new Map();
  for (const source of sources) {
    if (!source.normalizedPath.endsWith("_gen.ts")) continue;
    for (const statement of source.statements) {
      const id = statement.members?.find(m => m.name.text === "eventID")?.body?.statements[0].value?.value;
      if (typeof id === "string") events.set(statement.name.text, id);
    }
  }
  return events;
}
