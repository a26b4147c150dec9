namespace UsagePolicyAnalyzers.Testing;

/// <summary>The global usings that the SDK writes into a project.</summary>
public enum ImplicitUsings
{
    /// <summary>None.</summary>
    None,

    /// <summary>Those of <c>Microsoft.NET.Sdk</c>.</summary>
    Sdk,

    /// <summary>Those of <c>Microsoft.NET.Sdk.Web</c>.</summary>
    Web,
}
