using System.Reflection;
using Xunit;

namespace UsagePolicyAnalyzers.Testing;

/// <summary>A fact that needs a compiler of some age: <c>[RoslynFact("4.8")]</c> for collection expressions.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RoslynFactAttribute : FactAttribute
{
    /// <summary>Skips the test on older compilers.</summary>
    public RoslynFactAttribute(string minVersion)
    {
        MinVersion = minVersion;
        Skip = RoslynVersion.ReasonToSkip(minVersion);
    }

    /// <summary>The oldest compiler that can run the test.</summary>
    public string MinVersion { get; }
}

/// <summary>A theory that needs a compiler of some age.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RoslynTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test on older compilers.</summary>
    public RoslynTheoryAttribute(string minVersion)
    {
        MinVersion = minVersion;
        Skip = RoslynVersion.ReasonToSkip(minVersion);
    }

    /// <summary>The oldest compiler that can run the test.</summary>
    public string MinVersion { get; }
}

/// <summary>The compiler that the tests run on.</summary>
public static class RoslynVersion
{
    /// <summary>Its version, as in <c>4.14</c>.</summary>
    public static Version Current { get; } = typeof(CSharpCompilation).Assembly.GetName().Version!;

    internal static string? ReasonToSkip(string minVersion) =>
        Current < Version.Parse(minVersion) ? $"needs Roslyn {minVersion}, this is {Current.ToString(2)}" : null;
}
