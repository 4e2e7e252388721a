//! The formats and their names.

/// A format for findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FindingsFormat {
    /// Pictures of the lines concerned, for a person at a terminal.
    Human,
    /// One line per finding, for editors and `grep`.
    Short,
    /// The form described in `docs`, for programs.
    Json,
    /// Workflow commands, which GitHub Actions shows beside the lines of a pull request.
    Github,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// JUnit XML, for the test pages of other CI systems.
    Junit,
    /// A comment on a pull request.
    Markdown,
}

impl FindingsFormat {
    /// Every format, in the order help texts list them.
    pub const ALL: &'static [FindingsFormat] = &[
        FindingsFormat::Human,
        FindingsFormat::Short,
        FindingsFormat::Json,
        FindingsFormat::Github,
        FindingsFormat::Sarif,
        FindingsFormat::Junit,
        FindingsFormat::Markdown,
    ];

    /// The word on the command line.
    pub fn name(self) -> &'static str {
        match self {
            FindingsFormat::Human => "human",
            FindingsFormat::Short => "short",
            FindingsFormat::Json => "json",
            FindingsFormat::Github => "github",
            FindingsFormat::Sarif => "sarif",
            FindingsFormat::Junit => "junit",
            FindingsFormat::Markdown => "markdown",
        }
    }

    /// Whether people read it where it is printed; the others are files that programs read.
    pub(crate) fn is_for_people(self) -> bool {
        match self {
            FindingsFormat::Human | FindingsFormat::Short | FindingsFormat::Github => true,
            FindingsFormat::Json
            | FindingsFormat::Sarif
            | FindingsFormat::Junit
            | FindingsFormat::Markdown => false,
        }
    }

    /// The format of that name.
    ///
    /// ```
    /// use beatbook::report::FindingsFormat;
    /// assert_eq!(FindingsFormat::parse("sarif"), Some(FindingsFormat::Sarif));
    /// assert_eq!(FindingsFormat::parse("SARIF"), None);
    /// assert!(FindingsFormat::ALL.iter().all(|format| FindingsFormat::parse(format.name()) == Some(*format)));
    /// ```
    pub fn parse(name: &str) -> Option<FindingsFormat> {
        Self::ALL
            .iter()
            .copied()
            .find(|format| format.name() == name)
    }
}

/// A format for coverage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CoverageFormat {
    /// A table for a person at a terminal.
    Text,
    /// The form described in `docs`, for programs.
    Json,
    /// A comment on a pull request.
    Markdown,
    /// A self-contained page.
    Html,
}

impl CoverageFormat {
    /// Every format, in the order help texts list them.
    pub const ALL: &'static [CoverageFormat] = &[
        CoverageFormat::Text,
        CoverageFormat::Json,
        CoverageFormat::Markdown,
        CoverageFormat::Html,
    ];

    /// The word on the command line.
    pub fn name(self) -> &'static str {
        match self {
            CoverageFormat::Text => "text",
            CoverageFormat::Json => "json",
            CoverageFormat::Markdown => "markdown",
            CoverageFormat::Html => "html",
        }
    }

    /// Whether people read it where it is printed; the others are files that programs read.
    pub(crate) fn is_for_people(self) -> bool {
        self == CoverageFormat::Text
    }

    /// The format of that name.
    ///
    /// ```
    /// use beatbook::report::CoverageFormat;
    /// assert_eq!(CoverageFormat::parse("html"), Some(CoverageFormat::Html));
    /// assert!(CoverageFormat::ALL.iter().all(|format| CoverageFormat::parse(format.name()) == Some(*format)));
    /// ```
    pub fn parse(name: &str) -> Option<CoverageFormat> {
        Self::ALL
            .iter()
            .copied()
            .find(|format| format.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for format in FindingsFormat::ALL {
            assert_eq!(FindingsFormat::parse(format.name()), Some(*format));
        }
        for format in CoverageFormat::ALL {
            assert_eq!(CoverageFormat::parse(format.name()), Some(*format));
        }
    }
}
