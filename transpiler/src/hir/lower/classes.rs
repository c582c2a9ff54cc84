//! Class statements and decorators.

use super::names::Resolved;
use super::*;

impl Lowerer<'_> {
    pub(super) fn decorators(&mut self, decorators: &[ast::Expr]) -> Lowered<Vec<Expr>> {
        decorators.iter().map(|d| self.expr(d)).collect()
    }

    /// A class statement. Its body is a function of its own: it has a frame, and names in it are looked up in the class
    /// first.
    pub(super) fn class_stmt(
        &mut self,
        s: &ast::StmtClassDef,
        line: u32,
        out: &mut Vec<Stmt>,
    ) -> Lowered<()> {
        let decorators = self.decorators(&s.decorator_list)?;
        let args = self.arguments(&s.bases, &s.keywords)?;
        let name = s.name.as_str();
        let qualname = self.qualname(name);
        let rust = format!("class_{}", rust_path(&qualname));
        let body = self.new_function(FnKind::Class, name, &qualname, &rust, line);
        let (doc, rest) = docstring(&s.body);
        self.scopes.push(Scope::Class {
            id: body,
            name: name.to_owned(),
            qualname: qualname.clone(),
            bound: Bound::of_body(rest),
            cell: None,
        });
        let statements = self.block(rest)?;
        self.scopes.pop();
        self.functions[body].body = statements;
        let var = self.bind(name, s.range)?;
        let first = s.decorator_list.first();
        let class = ClassDef {
            var,
            name: name.to_owned(),
            qualname,
            line,
            doc,
            decorators,
            args,
            body,
        };
        out.push(Stmt {
            line: first.map_or(line, |d| self.line(d.range())),
            kind: StmtKind::Class(Box::new(class)),
        });
        Ok(())
    }

    /// The variable that holds the class around, as seen where it is read: `__class__`, and what `super()` needs.
    pub(super) fn enclosing_class(&mut self) -> Option<Var> {
        let last = self.scopes.len().checked_sub(1)?;
        // In the class body itself the name is not set; that of a class further out is seen.
        let at = (0..last)
            .rev()
            .find(|at| matches!(self.scopes[*at], Scope::Class { .. }))?;
        let Scope::Class { id, cell, .. } = &self.scopes[at] else {
            return None;
        };
        let (id, cell) = (*id, *cell);
        let cell = match cell {
            Some(cell) => cell,
            None => {
                let new = self.new_local(id, "__class__", 2);
                self.functions[id].locals[new].in_cell = true;
                if let Scope::Class { cell, .. } = &mut self.scopes[at] {
                    *cell = Some(new);
                }
                new
            }
        };
        Some(self.reach(id, cell, at))
    }

    /// `x += 1` in a class body reads a name it may not have bound.
    pub(super) fn augmented_class_name(&mut self, target: &ast::Expr) -> Lowered<()> {
        let ast::Expr::Name(name) = target else {
            return Ok(());
        };
        if !matches!(self.scopes.last(), Some(Scope::Class { .. })) {
            return Ok(());
        }
        match self.resolve_outside(name.id.as_str(), 1) {
            Resolved::Module(_) | Resolved::Item(..) => self.refuse(
                name.range,
                format!("'{}' may be an imported name here", name.id),
                "give the name of the class another spelling",
            ),
            _ => Ok(()),
        }
    }
}

/// A qualified name as part of a Rust name.
pub(super) fn rust_path(qualname: &str) -> String {
    qualname
        .replace(".<locals>", "")
        .replace(['.', '<', '>'], "_")
}
