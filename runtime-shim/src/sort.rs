//! `list.sort` and `sorted`.

use crate::args::Args;
use crate::exception::{PyResult, unsupported};
use crate::list::List;

/// `list.sort(*, key=None, reverse=False)`.
pub fn sort_list(_list: &List, _args: Args) -> PyResult<()> {
    Err(unsupported("sort"))
}
