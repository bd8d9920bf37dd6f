package project_test

import (
	"slices"
	"testing"

	"github.com/vivarium-wasm/vivarium/internal/project"
)

// What a host adds to events and records of the built-in catalog is typed in every
// language, too: a key of the event, one of a record behind it, and an operation.
func TestExtendedCatalogInEverySDK(t *testing.T) {
	var one []*project.Language // of each SDK
	for _, l := range project.Languages() {
		if !slices.ContainsFunc(one, func(o *project.Language) bool { return o.SDK == l.SDK }) {
			one = append(one, l)
		}
	}
	host{extendedCatalog, extendedManifest, extendedCases, extended}.prove(t, one)
}

const (
	extendedCatalog = `
extend:
  event.mail.received:
    keys: {crm_score: "number, how good a customer is, e.g. 7"}
  ticket:
    keys: {shop_order: "text lazy, the order it is about"}
actions:
  order.flag:
    as: action
    doc: Flag an order.
    events: [event.mail.received]
    args: {number: "text!"}
`
	extendedManifest = `
name: refunds
catalog: shop.yaml
events: [event.mail.received]
operations: [set_importance, order.flag]
`
	extendedCases = `
cases:
- name: a good customer
  dictionary: {crm_score: 9, ticket_id: 3}
  answers: {keys: {ticket_shop_order: A-1}}
  expect:
    actions: [{set_importance: {value: 90}}, {order.flag: {number: A-1}}]
- name: any other
  dictionary: {crm_score: 2}
  expect: {actions: []}
`
)

var extended = map[string][2]string{
	"go": {"main.go", `package main

import (
	vivarium "github.com/vivarium-wasm/vivarium/guest-sdk/go"

	"example.com/refunds/shop"
)

//go:wasmexport event.mail.received
func onMail(size int32) int64 { return vivarium.Handle(size, flag) }

func flag(ev shop.MailReceived) error {
	if ev.CrmScore() <= 5 {
		return nil
	}
	if _, err := ev.SetImportance(90); err != nil {
		return err
	}
	_, err := ev.OrderFlag(ev.Ticket().ShopOrder())
	return err
}

func main() {}
`},
	"c": {"main.c", `#include "shop/shop_gen.h"

static void flag(viv_shop_mail_received ev) {
	if (viv_shop_mail_received_crm_score(ev) <= 5) return;
	viv_must(viv_shop_mail_received_set_importance(ev, 90));
	viv_must(viv_shop_mail_received_order_flag(ev, viv_shop_ticket_shop_order(viv_shop_mail_received_ticket(ev))));
}
VIV_ON(shop_mail_received, flag);
`},
	"cpp": {"main.cpp", `#include "shop/shop_gen.hpp"

using shop::MailReceived;

static void flag(MailReceived ev) {
	if (ev.crm_score() <= 5) return;
	ev.set_importance(90).must();
	ev.order_flag(ev.ticket().shop_order()).must();
}
VIVARIUM_ON(MailReceived, flag);
`},
	"rust": {"src/lib.rs", `#![no_std]
#[path = "../shop/shop_gen.rs"]
mod shop;

use shop::MailReceived;
use vivarium::{on, Result};

on!("event.mail.received", flag);

fn flag(ev: MailReceived) -> Result {
    if ev.crm_score() > 5 {
        ev.set_importance(90)?;
        ev.order_flag(ev.ticket().shop_order())?;
    }
    Ok(())
}
`},
	"zig": {"main.zig", `const vivarium = @import("vivarium");
const shop = @import("shop/shop_gen.zig");

pub const handlers = .{ .@"event.mail.received" = flag };

fn flag(ev: shop.MailReceived) !void {
    if (ev.crmScore() <= 5) return;
    _ = try ev.setImportance(.{ .value = 90 });
    _ = try ev.orderFlag(.{ .number = ev.ticket().shopOrder() });
}
`},
	"assemblyscript": {"index.ts", `import { on } from "vivarium";
import { MailReceived } from "./shop/shop_gen";

on("event.mail.received", flag);

function flag(ev: MailReceived): void {
  if (ev.crmScore <= 5) return;
  ev.setImportance(90);
  ev.orderFlag(ev.ticket.shopOrder);
}
`},
	"python": {"behavior.py", `from shop.shop_gen import MailReceived, on


@on("event.mail.received")
def flag(d: MailReceived) -> None:
    if (d.crm_score or 0) > 5:
        d.set_importance(90)
        d.order_flag(d.ticket.shop_order)
`},
	"javascript": {"main.js", extendedScript},
	"typescript": {"main.ts", extendedScript},
}

const extendedScript = `import { on } from "vivarium";
import "./shop/shop_gen.js";

on("event.mail.received", (mail) => {
  if ((mail.crm_score ?? 0) <= 5) return;
  mail.setImportance({ value: 90 });
  mail.orderFlag({ number: mail.ticket.shop_order ?? "" });
});
`
