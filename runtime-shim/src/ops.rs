//! Operators, items, attributes and calls on dynamic values.
