export { abort } from "./abort";
export { Any, Fields, ID, Ref, UnixTime, writeID, writeIDs, writeInts, writeList, writeTextMap, writeTexts } from "./any";
export * from "./catalog_gen";
export { Action, Event, Operation, handle, on } from "./event";
export { Refusal } from "./run";
export { Entries, Type, Value, typeName } from "./value";
export { AnyRecord, TextMap, Texts, View, Views, own } from "./view";
export { Writer } from "./writer";
