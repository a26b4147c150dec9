namespace UsagePolicyAnalyzers.Testing;

/// <summary>The code under test did not get what the test expects, or the test contradicts itself.</summary>
public sealed class VerificationException(string message) : Exception(message);
