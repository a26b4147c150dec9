namespace UsagePolicyAnalyzers.Tests;

public class SmokeTests
{
    [Fact]
    public void Analyzer_assembly_loads() => Assert.NotNull(typeof(UsagePolicyAnalyzers.Policy.Rule).Assembly);
}
