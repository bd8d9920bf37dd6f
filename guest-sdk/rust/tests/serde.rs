//! Your own types, with the feature `serde`.
#![cfg(feature = "serde")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use vivarium::serde::{from_value, Serde};
use vivarium::testing::Stage;
use vivarium::{AnyEvent, Map, Result};

#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
enum Way {
    Post,
    Courier(String),
    Pickup { shop: u32, late: bool },
    Both(u8, u8),
}

#[derive(Serialize, Deserialize, PartialEq, Debug, Clone)]
struct Order {
    id: u64,
    price: f64,
    sign: char,
    note: Option<String>,
    tags: Vec<String>,
    sizes: BTreeMap<i32, (i8, i64)>,
    ways: Vec<Way>,
    nothing: (),
}

fn order() -> Order {
    Order {
        id: u64::MAX,
        price: 2.5,
        sign: 'ë',
        note: None,
        tags: vec!["a".into(), "Zoë".into()],
        sizes: BTreeMap::from([(-1, (i8::MIN, i64::MIN)), (12, (1, 2))]),
        ways: vec![Way::Post, Way::Courier("Kim".into()), Way::Pickup { shop: 3, late: true }, Way::Both(1, 2)],
        nothing: (),
    }
}

#[test]
fn there_and_back() {
    fn handler(ev: AnyEvent) -> Result {
        // Keys of maps are text on the wire, so numbers are read by way of it.
        #[derive(Deserialize)]
        struct Sizes {
            sizes: BTreeMap<String, (i8, i64)>,
            ways: Vec<Way>,
            price: f64,
        }
        let sizes: Sizes = from_value(ev.get("order"))?;
        assert_eq!(sizes.sizes["-1"], (i8::MIN, i64::MIN));
        assert_eq!((sizes.ways, sizes.price), (order().ways, 2.5));
        ev.set("order", Serde(&order()));
        Ok(())
    }
    let out = Stage::new("kit.echo").key("order", Serde(&order())).run(handler);
    assert_eq!(out.failure, None);
    assert_eq!(out.returned("order").get("id").uint(), Some(u64::MAX));
    assert_eq!(out.returned("order").get("sizes").get("12").at(1).int(), Some(2));
    assert!(out.returned("order").get("note").is_nil());
}

#[test]
fn says_what_does_not_fit() {
    fn handler(ev: AnyEvent) -> Result {
        let _: Order = from_value(ev.get("order"))?;
        Ok(())
    }
    let out = Stage::new("kit.echo").key("order", Map(&[("id", &"seven")])).run(handler);
    assert_eq!(out.failure.as_deref(), Some("invalid type: string \"seven\", expected u64"));
}
