namespace UsagePolicyAnalyzers.Testing;

/// <summary>What a code-fix test leaves out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>Nothing is left out.</summary>
    None = 0,

    /// <summary>Only the first fixable diagnostic is fixed, once. No Fix All, no repetition.</summary>
    FixOne = 1,

    /// <summary>No Fix All in the document.</summary>
    SkipFixAllInDocumentCheck = 2,

    /// <summary>No Fix All in the project.</summary>
    SkipFixAllInProjectCheck = 4,

    /// <summary>No Fix All in the solution.</summary>
    SkipFixAllInSolutionCheck = 8,

    /// <summary>No Fix All.</summary>
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,
}
