// Code generated from the catalog; DO NOT EDIT.

//! The catalog's events, records and operations.

#![allow(clippy::should_implement_trait, clippy::too_many_arguments, clippy::wrong_self_convention)]
#![allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]

mod events_ajax_gen;
mod events_api_gen;
mod events_chat_gen;
mod events_comment_gen;
mod events_contact_gen;
mod events_conversation_gen;
mod events_dashboard_gen;
mod events_data_query_gen;
mod events_interaction_gen;
mod events_jira_gen;
mod events_macro_gen;
mod events_mail_gen;
mod events_notification_gen;
mod events_record_gen;
mod events_recurrent_gen;
mod events_task_gen;
mod events_ui_gen;
mod events_webhook_gen;
mod operations_gen;
mod options_gen;
mod records_gen;
mod structs_gen;

pub use events_ajax_gen::*;
pub use events_api_gen::*;
pub use events_chat_gen::*;
pub use events_comment_gen::*;
pub use events_contact_gen::*;
pub use events_conversation_gen::*;
pub use events_dashboard_gen::*;
pub use events_data_query_gen::*;
pub use events_interaction_gen::*;
pub use events_jira_gen::*;
pub use events_macro_gen::*;
pub use events_mail_gen::*;
pub use events_notification_gen::*;
pub use events_record_gen::*;
pub use events_recurrent_gen::*;
pub use events_task_gen::*;
pub use events_ui_gen::*;
pub use events_webhook_gen::*;
pub use options_gen::*;
pub use records_gen::*;
pub use structs_gen::*;
