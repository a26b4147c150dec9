namespace UsagePolicyAnalyzers.Sdk;

/// <summary>A model endpoint that raw HTTP talks to.</summary>
/// <param name="Provider">Whose it is.</param>
/// <param name="Kind">What it does.</param>
internal sealed record Endpoint(string Provider, ModelCallKind Kind);
