using UsagePolicyAnalyzers.Rules;

namespace UsagePolicyAnalyzers.Tests.Quality;

/// <summary>The intents of the rules about prompts.</summary>
internal static class PromptIntents
{
    /// <summary>What each rule about prompts looks for in their sentences, by its ID.</summary>
    public static IReadOnlyDictionary<string, string> OfRules() =>
        typeof(PromptRule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PromptRule))).Select(t => (PromptRule)Activator.CreateInstance(t)!)
            .Select(r => (r.SupportedDiagnostics.Single().Id, r.Intent)).Append(("UPA2002", "licensed-advice")).ToDictionary();
}
