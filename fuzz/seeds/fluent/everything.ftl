### File
## Group

# Comment
a = Title
    .summary = { $n ->
        [one] One { -term(case: "x") }
       *[other] { NUMBER($n, minimumFractionDigits: 1) } { "\u007b" }
    }
    .keywords = k
-term = { $case ->
   *[x] T
} { a.summary } { b }
b =
    Two
     lines

    after a blank
junk line
c = { $unclosed
