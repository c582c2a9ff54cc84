//! `Callable`.

use super::abstract_class;

abstract_class!(CALLABLE = "Callable" (), abstract ["__call__"]);
