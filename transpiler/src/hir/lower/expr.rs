//! Expressions, targets, calls and comprehensions.

use super::names::Resolved;
use super::*;
use ast::Expr as Ast;

impl Lowerer<'_> {
    pub(super) fn new_expr(&mut self, line: u32, kind: ExprKind) -> Expr {
        self.expressions += 1;
        Expr {
            id: self.expressions - 1,
            line,
            kind,
        }
    }

    pub(super) fn optional(&mut self, expr: Option<&Ast>) -> Lowered<Option<Expr>> {
        expr.map(|e| self.expr(e)).transpose()
    }

    fn boxed(&mut self, expr: &Ast) -> Lowered<Box<Expr>> {
        Ok(Box::new(self.expr(expr)?))
    }

    pub(super) fn expr(&mut self, expr: &Ast) -> Lowered<Expr> {
        let line = self.line(expr.range());
        let kind = match expr {
            Ast::Constant(e) => self.constant(&e.value, e.range)?,
            Ast::Name(e) => self.name(e.id.as_str(), e.range)?,
            Ast::List(e) => ExprKind::List(self.elements(&e.elts)?),
            Ast::Tuple(e) => ExprKind::Tuple(self.elements(&e.elts)?),
            Ast::Set(e) => ExprKind::Set(self.elements(&e.elts)?),
            Ast::Dict(e) => {
                let mut items = Vec::with_capacity(e.values.len());
                for (key, value) in e.keys.iter().zip(&e.values) {
                    items.push(match key {
                        Some(key) => DictItem::Pair(self.expr(key)?, self.expr(value)?),
                        None => DictItem::Spread(self.expr(value)?),
                    });
                }
                ExprKind::Dict(items)
            }
            Ast::ListComp(e) => self.comp(CompKind::List, &e.elt, None, &e.generators)?,
            Ast::SetComp(e) => self.comp(CompKind::Set, &e.elt, None, &e.generators)?,
            Ast::DictComp(e) => self.comp(CompKind::Dict, &e.key, Some(&e.value), &e.generators)?,
            Ast::GeneratorExp(e) => self.gen_expr(e, line)?,
            Ast::Lambda(e) => {
                let function = self.function(FnKind::Lambda, "<lambda>", &e.args, line)?;
                self.enter_function(function, Bound::of_expr(&e.body));
                let value = self.expr(&e.body)?;
                self.leave_function(
                    function,
                    vec![Stmt {
                        line,
                        kind: StmtKind::Return(Some(value)),
                    }],
                );
                ExprKind::Lambda(function)
            }
            Ast::UnaryOp(e) => self.unary(e)?,
            Ast::BinOp(e) => ExprKind::Binary {
                op: bin_op(e.op),
                left: self.boxed(&e.left)?,
                right: self.boxed(&e.right)?,
            },
            Ast::BoolOp(e) => {
                let values = e
                    .values
                    .iter()
                    .map(|v| self.expr(v))
                    .collect::<Lowered<_>>()?;
                match e.op {
                    ast::BoolOp::And => ExprKind::And(values),
                    ast::BoolOp::Or => ExprKind::Or(values),
                }
            }
            Ast::Compare(e) => {
                let first = self.boxed(&e.left)?;
                let mut rest = Vec::with_capacity(e.ops.len());
                for (op, right) in e.ops.iter().zip(&e.comparators) {
                    rest.push((cmp_op(*op), self.expr(right)?));
                }
                ExprKind::Compare { first, rest }
            }
            Ast::IfExp(e) => ExprKind::IfElse {
                test: self.boxed(&e.test)?,
                then: self.boxed(&e.body)?,
                orelse: self.boxed(&e.orelse)?,
            },
            Ast::NamedExpr(e) => {
                let value = self.boxed(&e.value)?;
                let Ast::Name(name) = e.target.as_ref() else {
                    return self.refuse(e.range, "only a name can be assigned here", "");
                };
                ExprKind::Walrus {
                    var: self.bind(name.id.as_str(), e.range)?,
                    value,
                }
            }
            Ast::Attribute(e) => self.attribute(e)?,
            Ast::Subscript(e) => self.subscript(e)?,
            Ast::Slice(e) => ExprKind::Slice {
                parts: Box::new([
                    self.optional(e.lower.as_deref())?,
                    self.optional(e.upper.as_deref())?,
                    self.optional(e.step.as_deref())?,
                ]),
            },
            Ast::Call(e) => self.call(e)?,
            Ast::JoinedStr(e) => ExprKind::FString(self.fstring(&e.values)?),
            Ast::FormattedValue(e) => ExprKind::FString(
                self.fstring(std::slice::from_ref(&Ast::FormattedValue(e.clone())))?,
            ),
            Ast::Yield(e) => {
                let value = self.optional(e.value.as_deref())?.map(Box::new);
                ExprKind::Yield(value)
            }
            Ast::YieldFrom(e) => ExprKind::YieldFrom(self.boxed(&e.value)?),
            Ast::Await(e) => ExprKind::Await(self.boxed(&e.value)?),
            Ast::Starred(_) => {
                return self.refuse(expr.range(), "this expression is not supported here", "");
            }
        };
        Ok(self.new_expr(line, kind))
    }

    fn constant(&mut self, value: &ast::Constant, range: TextRange) -> Lowered<ExprKind> {
        Ok(match value {
            ast::Constant::None => ExprKind::None,
            ast::Constant::Bool(b) => ExprKind::Bool(*b),
            ast::Constant::Str(s) => ExprKind::Str(s.clone()),
            ast::Constant::Bytes(b) => ExprKind::Bytes(b.clone()),
            ast::Constant::Int(i) => {
                let digits = i.to_string();
                match digits.parse::<i64>() {
                    Ok(small) => ExprKind::Int(small),
                    Err(_) => ExprKind::BigInt(digits),
                }
            }
            ast::Constant::Float(f) => ExprKind::Float(*f),
            ast::Constant::Ellipsis => ExprKind::Ellipsis,
            // A literal has an imaginary part only.
            ast::Constant::Complex { imag, .. } => ExprKind::Imaginary(*imag),
            ast::Constant::Tuple(_) => {
                return self.refuse(range, "a constant tuple is not supported here", "");
            }
        })
    }

    fn name(&mut self, name: &str, range: TextRange) -> Lowered<ExprKind> {
        Ok(match self.resolve(name) {
            Resolved::Var(var) => ExprKind::Var(var),
            Resolved::Builtin => ExprKind::Builtin(name.to_owned()),
            Resolved::Item(module, item) => self.module_item(module, item),
            Resolved::ClassName(mangled) => {
                let line = self.line(range);
                let outer = match self.resolve_outside(&mangled, 1) {
                    Resolved::Var(var) => ExprKind::Var(var),
                    Resolved::Builtin => ExprKind::Builtin(mangled.clone()),
                    Resolved::Item(module, item) => self.module_item(module, item),
                    _ => ExprKind::Unbound(mangled.clone()),
                };
                ExprKind::ClassName {
                    name: mangled,
                    outer: Box::new(self.new_expr(line, outer)),
                }
            }
            Resolved::Unbound if matches!(name, "__module__" | "__qualname__") => {
                match self.scopes.last() {
                    Some(Scope::Class { .. }) if name == "__module__" => {
                        ExprKind::Str("__main__".to_owned())
                    }
                    Some(Scope::Class { qualname, .. }) => ExprKind::Str(qualname.clone()),
                    _ => ExprKind::Unbound(name.to_owned()),
                }
            }
            Resolved::Unbound if name == "__doc__" => match &self.functions[MODULE].doc {
                Some(doc) => ExprKind::Str(doc.clone()),
                None => ExprKind::None,
            },
            Resolved::Unbound if name == "__name__" => ExprKind::Str("__main__".to_owned()),
            Resolved::Unbound => ExprKind::Unbound(name.to_owned()),
            Resolved::Module(module) => {
                return self.refuse(
                    range,
                    format!("module '{module}' is used as a value"),
                    "use its functions by name, such as math.sqrt(x)",
                );
            }
        })
    }

    fn unary(&mut self, e: &ast::ExprUnaryOp) -> Lowered<ExprKind> {
        let op = match e.op {
            ast::UnaryOp::Not => UnaryOp::Not,
            ast::UnaryOp::USub => UnaryOp::Neg,
            ast::UnaryOp::UAdd => UnaryOp::Pos,
            ast::UnaryOp::Invert => UnaryOp::Invert,
        };
        let operand = self.boxed(&e.operand)?;
        // Negative literals are literals.
        Ok(match (op, &operand.kind) {
            (UnaryOp::Neg, ExprKind::Int(i)) if *i != i64::MIN => ExprKind::Int(-i),
            (UnaryOp::Neg, ExprKind::Float(f)) => ExprKind::Float(-f),
            (UnaryOp::Neg, ExprKind::BigInt(digits)) => match format!("-{digits}").parse::<i64>() {
                Ok(small) => ExprKind::Int(small),
                Err(_) => ExprKind::BigInt(format!("-{digits}")),
            },
            _ => ExprKind::Unary { op, operand },
        })
    }

    fn attribute(&mut self, e: &ast::ExprAttribute) -> Lowered<ExprKind> {
        if let Some(module) = self.module_of(&e.value) {
            return self.module_attribute(module, e.attr.as_str(), e.range);
        }
        let name = self.mangle(e.attr.as_str());
        Ok(ExprKind::Attr {
            object: self.boxed(&e.value)?,
            name,
        })
    }

    fn module_attribute(
        &mut self,
        module: String,
        item: &str,
        range: TextRange,
    ) -> Lowered<ExprKind> {
        if !self.surface.has_item(&module, item) {
            return self.refuse(range, format!("'{module}.{item}' is not available"), "");
        }
        Ok(self.module_item(module, item.to_owned()))
    }

    pub(super) fn module_item(&self, module: String, item: String) -> ExprKind {
        if module == "typing" {
            if item == "TYPE_CHECKING" {
                return ExprKind::Bool(false);
            }
            if self.surface.is_form(&module, &item) {
                return ExprKind::TypeForm(item);
            }
        }
        ExprKind::ModuleItem { module, name: item }
    }

    /// The module an expression names, if it is a module.
    fn module_of(&mut self, expr: &Ast) -> Option<String> {
        match expr {
            Ast::Name(name) => match self.resolve(name.id.as_str()) {
                Resolved::Module(module) => Some(module),
                Resolved::Item(module, item) => {
                    let module = format!("{module}.{item}");
                    self.surface.has_module(&module).then_some(module)
                }
                _ => None,
            },
            Ast::Attribute(e) => {
                let module = format!("{}.{}", self.module_of(&e.value)?, e.attr);
                self.surface.has_module(&module).then_some(module)
            }
            _ => None,
        }
    }

    fn subscript(&mut self, e: &ast::ExprSubscript) -> Lowered<ExprKind> {
        let object = self.boxed(&e.value)?;
        if matches!(object.kind, ExprKind::TypeForm(_)) {
            let text = &self.source[usize::from(e.range.start())..usize::from(e.range.end())];
            return Ok(ExprKind::TypeForm(text.to_owned()));
        }
        Ok(ExprKind::Item {
            object,
            index: self.boxed(&e.slice)?,
        })
    }

    fn call(&mut self, e: &ast::ExprCall) -> Lowered<ExprKind> {
        if let Ast::Name(name) = e.func.as_ref()
            && name.id.as_str() == "super"
            && matches!(self.resolve("super"), Resolved::Builtin)
        {
            return self.super_call(e);
        }
        if let Ast::Attribute(attr) = e.func.as_ref() {
            if let Some(module) = self.module_of(&attr.value) {
                let line = self.line(attr.range);
                let kind = self.module_attribute(module, attr.attr.as_str(), attr.range)?;
                let func = Box::new(self.new_expr(line, kind));
                return self.call_of(func, e);
            }
            let object = self.boxed(&attr.value)?;
            let name = self.mangle(attr.attr.as_str());
            return Ok(ExprKind::MethodCall {
                object,
                name,
                args: self.args(e)?,
            });
        }
        let func = self.boxed(&e.func)?;
        self.call_of(func, e)
    }

    fn call_of(&mut self, func: Box<Expr>, e: &ast::ExprCall) -> Lowered<ExprKind> {
        if let ExprKind::TypeForm(text) = &func.kind {
            if matches!(
                text.as_str(),
                "TypeVar" | "ParamSpec" | "NewType" | "TypeVarTuple"
            ) {
                return Ok(ExprKind::TypeForm(format!("~{text}")));
            }
            return self.refuse(e.range, format!("'{text}' cannot be called here"), "");
        }
        if let ExprKind::ModuleItem { module, name } = &func.kind
            && (module.as_str(), name.as_str()) == ("typing", "cast")
            && let ([typ, value], []) = (e.args.as_slice(), e.keywords.as_slice())
            && matches!(typ, Ast::Constant(_))
        {
            // `cast("T", value)` is the value.
            return Ok(self.expr(value)?.kind);
        }
        Ok(ExprKind::Call {
            func,
            args: self.args(e)?,
        })
    }

    fn super_call(&mut self, e: &ast::ExprCall) -> Lowered<ExprKind> {
        let help = "write super().method(...) directly inside a method";
        if let ([class, this], []) = (e.args.as_slice(), e.keywords.as_slice()) {
            return Ok(ExprKind::Super {
                class: self.boxed(class)?,
                this: self.boxed(this)?,
            });
        }
        if !e.args.is_empty() || !e.keywords.is_empty() {
            return self.refuse(
                e.range,
                "super() with these arguments is not supported",
                help,
            );
        }
        let current = self.current();
        if !matches!(self.scopes.last(), Some(Scope::Function { .. }))
            || self.functions[current].kind == FnKind::GenExpr
        {
            return self.refuse(
                e.range,
                "super() without arguments in a comprehension, where CPython raises TypeError",
                "call super() before the comprehension",
            );
        }
        let this = self.functions[current]
            .params
            .iter()
            .find(|p| matches!(p.kind, ParamKind::PositionalOnly | ParamKind::Positional))
            .map(|p| p.local);
        let (Some(this), Some(class)) = (this, self.enclosing_class()) else {
            return self.refuse(e.range, "super() outside a method", help);
        };
        let line = self.line(e.range);
        let class = Box::new(self.new_expr(line, ExprKind::Var(class)));
        let this = Box::new(self.new_expr(line, ExprKind::Var(Var::Local(this))));
        Ok(ExprKind::Super { class, this })
    }

    fn args(&mut self, e: &ast::ExprCall) -> Lowered<Vec<Arg>> {
        self.arguments(&e.args, &e.keywords)
    }

    pub(super) fn arguments(
        &mut self,
        positional: &[Ast],
        keywords: &[ast::Keyword],
    ) -> Lowered<Vec<Arg>> {
        let mut args = Vec::with_capacity(positional.len() + keywords.len());
        for arg in positional {
            args.push(match arg {
                Ast::Starred(s) => Arg::Star(self.expr(&s.value)?),
                other => Arg::Positional(self.expr(other)?),
            });
        }
        for keyword in keywords {
            let value = self.expr(&keyword.value)?;
            args.push(match &keyword.arg {
                Some(name) => Arg::Named(name.as_str().to_owned(), value),
                None => Arg::DoubleStar(value),
            });
        }
        Ok(args)
    }

    fn elements(&mut self, elts: &[Ast]) -> Lowered<Vec<Element>> {
        elts.iter()
            .map(|e| match e {
                Ast::Starred(s) => Ok(Element::Star(self.expr(&s.value)?)),
                other => Ok(Element::One(self.expr(other)?)),
            })
            .collect()
    }

    fn fstring(&mut self, values: &[Ast]) -> Lowered<Vec<FPart>> {
        let mut parts = Vec::with_capacity(values.len());
        for value in values {
            match value {
                Ast::Constant(ast::ExprConstant {
                    value: ast::Constant::Str(text),
                    ..
                }) => {
                    parts.push(FPart::Text(text.clone()));
                }
                Ast::FormattedValue(e) => {
                    let conversion = match e.conversion {
                        ast::ConversionFlag::None => None,
                        ast::ConversionFlag::Str => Some('s'),
                        ast::ConversionFlag::Ascii => Some('a'),
                        ast::ConversionFlag::Repr => Some('r'),
                    };
                    let spec = match e.format_spec.as_deref() {
                        Some(Ast::JoinedStr(spec)) => self.fstring(&spec.values)?,
                        Some(other) => self.fstring(std::slice::from_ref(other))?,
                        None => Vec::new(),
                    };
                    parts.push(FPart::Value {
                        value: self.expr(&e.value)?,
                        conversion,
                        spec,
                    });
                }
                Ast::JoinedStr(e) => parts.extend(self.fstring(&e.values)?),
                other => {
                    return self.refuse(other.range(), "this f-string part is not supported", "");
                }
            }
        }
        Ok(parts)
    }

    /// Opens a scope for a comprehension's targets, as locals of the function around.
    fn open_comp(&mut self, clauses: &[ast::Comprehension]) -> Vec<LocalId> {
        let mut bound = Bound::default();
        for clause in clauses {
            target_names(&clause.target, &mut bound);
        }
        let function = self.current();
        let mut locals = BTreeMap::new();
        for name in &bound.order {
            let mangled = self.mangle(name);
            // Bound in a loop: never a constant.
            let local = self.new_local(function, &mangled, 2);
            locals.insert(mangled, local);
        }
        let ids = locals.values().copied().collect();
        self.scopes.push(Scope::Comp { locals });
        ids
    }

    fn comp(
        &mut self,
        kind: CompKind,
        element: &Ast,
        value: Option<&Ast>,
        clauses: &[ast::Comprehension],
    ) -> Lowered<ExprKind> {
        let Some((first, _)) = clauses.split_first() else {
            return Ok(ExprKind::None);
        };
        // The outermost iterable belongs to the scope around.
        let mut first_iter = Some(self.expr(&first.iter)?);
        let locals = self.open_comp(clauses);
        let mut out = Vec::with_capacity(clauses.len());
        for clause in clauses {
            let iter = match first_iter.take() {
                Some(iter) => iter,
                None => self.expr(&clause.iter)?,
            };
            let target = self.target(&clause.target)?;
            let tests = clause
                .ifs
                .iter()
                .map(|t| self.expr(t))
                .collect::<Lowered<_>>()?;
            out.push(Clause {
                target,
                iter,
                tests,
                is_async: clause.is_async,
            });
        }
        let element = self.boxed(element)?;
        let value = value.map(|v| self.boxed(v)).transpose()?;
        self.scopes.pop();
        Ok(ExprKind::Comp {
            kind,
            element,
            value,
            clauses: out,
            locals,
        })
    }

    fn gen_expr(&mut self, e: &ast::ExprGeneratorExp, line: u32) -> Lowered<ExprKind> {
        let Some((clause, rest)) = e.generators.split_first() else {
            return Ok(ExprKind::None);
        };
        let first = self.boxed(&clause.iter)?;
        let no_args = ast::Arguments {
            range: Default::default(),
            posonlyargs: Vec::new(),
            args: Vec::new(),
            vararg: None,
            kwonlyargs: Vec::new(),
            kwarg: None,
        };
        let function = self.function(FnKind::GenExpr, "<genexpr>", &no_args, line)?;
        self.functions[function].is_async = super::super::scope::is_async_generator(e);
        let outermost = self.new_local(function, "outermost", 1);
        self.functions[function].locals[outermost].is_param = true;
        let mut bound = Bound::default();
        for clause in &e.generators {
            target_names(&clause.target, &mut bound);
        }
        self.enter_function(function, bound);
        let iter = self.new_expr(line, ExprKind::Var(Var::Local(outermost)));
        let body = self.gen_clause(clause, Some(iter), rest, &e.elt, line)?;
        self.leave_function(function, vec![body]);
        Ok(ExprKind::GenExpr { first, function })
    }

    fn gen_clause(
        &mut self,
        clause: &ast::Comprehension,
        iter: Option<Expr>,
        rest: &[ast::Comprehension],
        element: &Ast,
        line: u32,
    ) -> Lowered<Stmt> {
        let iter = match iter {
            Some(iter) => iter,
            None => self.expr(&clause.iter)?,
        };
        let target = self.target(&clause.target)?;
        let tests = clause
            .ifs
            .iter()
            .map(|t| self.expr(t))
            .collect::<Lowered<Vec<_>>>()?;
        let mut inner = match rest.split_first() {
            Some((next, rest)) => self.gen_clause(next, None, rest, element, line)?,
            None => {
                let value = self.boxed(element)?;
                let value = self.new_expr(line, ExprKind::Yield(Some(value)));
                Stmt {
                    line,
                    kind: StmtKind::Expr(value),
                }
            }
        };
        for test in tests.into_iter().rev() {
            inner = Stmt {
                line,
                kind: StmtKind::If {
                    test,
                    body: vec![inner],
                    orelse: Vec::new(),
                },
            };
        }
        Ok(Stmt {
            line,
            kind: StmtKind::For {
                target,
                iter,
                body: vec![inner],
                orelse: Vec::new(),
                is_async: clause.is_async,
            },
        })
    }

    pub(super) fn target(&mut self, target: &Ast) -> Lowered<Target> {
        Ok(match target {
            Ast::Name(e) => Target::Var(self.bind(e.id.as_str(), e.range)?),
            Ast::Attribute(e) => {
                let name = self.mangle(e.attr.as_str());
                Target::Attr {
                    object: self.expr(&e.value)?,
                    name,
                }
            }
            Ast::Subscript(e) => Target::Item {
                object: self.expr(&e.value)?,
                index: self.expr(&e.slice)?,
            },
            Ast::Tuple(e) => self.unpack_target(&e.elts)?,
            Ast::List(e) => self.unpack_target(&e.elts)?,
            other => return self.refuse(other.range(), "cannot assign to this", ""),
        })
    }

    fn unpack_target(&mut self, elts: &[Ast]) -> Lowered<Target> {
        let mut star = None;
        let mut items = Vec::with_capacity(elts.len());
        for (i, elt) in elts.iter().enumerate() {
            items.push(match elt {
                Ast::Starred(s) => {
                    star = Some(i);
                    self.target(&s.value)?
                }
                other => self.target(other)?,
            });
        }
        Ok(Target::Unpack { items, star })
    }
}

fn target_names(target: &Ast, bound: &mut Bound) {
    match target {
        Ast::Name(e) => bound.add(e.id.as_str()),
        Ast::Tuple(e) => e.elts.iter().for_each(|e| target_names(e, bound)),
        Ast::List(e) => e.elts.iter().for_each(|e| target_names(e, bound)),
        Ast::Starred(e) => target_names(&e.value, bound),
        _ => {}
    }
}

pub(super) fn bin_op(op: ast::Operator) -> BinOp {
    match op {
        ast::Operator::Add => BinOp::Add,
        ast::Operator::Sub => BinOp::Sub,
        ast::Operator::Mult => BinOp::Mul,
        ast::Operator::MatMult => BinOp::MatMul,
        ast::Operator::Div => BinOp::Div,
        ast::Operator::Mod => BinOp::Mod,
        ast::Operator::Pow => BinOp::Pow,
        ast::Operator::LShift => BinOp::Shl,
        ast::Operator::RShift => BinOp::Shr,
        ast::Operator::BitOr => BinOp::BitOr,
        ast::Operator::BitXor => BinOp::BitXor,
        ast::Operator::BitAnd => BinOp::BitAnd,
        ast::Operator::FloorDiv => BinOp::FloorDiv,
    }
}

fn cmp_op(op: ast::CmpOp) -> CmpOp {
    match op {
        ast::CmpOp::Eq => CmpOp::Eq,
        ast::CmpOp::NotEq => CmpOp::Ne,
        ast::CmpOp::Lt => CmpOp::Lt,
        ast::CmpOp::LtE => CmpOp::Le,
        ast::CmpOp::Gt => CmpOp::Gt,
        ast::CmpOp::GtE => CmpOp::Ge,
        ast::CmpOp::Is => CmpOp::Is,
        ast::CmpOp::IsNot => CmpOp::IsNot,
        ast::CmpOp::In => CmpOp::In,
        ast::CmpOp::NotIn => CmpOp::NotIn,
    }
}
