namespace Microsoft.SemanticKernel.Connectors.Google
{
    public sealed class GeminiPromptExecutionSettings : PromptExecutionSettings { public IList<GeminiSafetySetting>? SafetySettings { get; set; } public GeminiToolCallBehavior? ToolCallBehavior { get; set; } }
    public abstract class GeminiToolCallBehavior { public static GeminiToolCallBehavior AutoInvokeKernelFunctions => null!; public static GeminiToolCallBehavior EnableKernelFunctions => null!; }
    public sealed class GeminiSafetySetting(GeminiSafetyCategory category, GeminiSafetyThreshold threshold) { public GeminiSafetyCategory Category { get; set; } = category; public GeminiSafetyThreshold Threshold { get; set; } = threshold; }
    public readonly struct GeminiSafetyCategory { public static GeminiSafetyCategory Harassment => default; public static GeminiSafetyCategory DangerousContent => default; }
    public readonly struct GeminiSafetyThreshold
    {
        public static GeminiSafetyThreshold BlockNone => default;
        public static GeminiSafetyThreshold BlockOnlyHigh => default;
        public static GeminiSafetyThreshold BlockMediumAndAbove => default;
        public static GeminiSafetyThreshold BlockLowAndAbove => default;
        public static GeminiSafetyThreshold Unspecified => default;
    }
}
