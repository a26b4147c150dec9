using Google.GenAI.Types;

namespace Google.GenAI
{
    public class Client(bool? vertexAI = null, string? apiKey = null, string? project = null, string? location = null, HttpOptions? httpOptions = null)
    {
        public Models Models => null!;
    }

    public class Models
    {
        public Task<GenerateContentResponse> GenerateContentAsync(string model, string contents, GenerateContentConfig? config = null) => null!;
        public Task<GenerateContentResponse> GenerateContentAsync(string model, Content contents, GenerateContentConfig? config = null) => null!;
        public Task<GenerateContentResponse> GenerateContentAsync(string model, List<Content> contents, GenerateContentConfig? config = null) => null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStreamAsync(string model, string contents, GenerateContentConfig? config = null) => null!;
        public Task<GenerateImagesResponse> GenerateImagesAsync(string model, string prompt, GenerateImagesConfig? config = null) => null!;
        public Task<GenerateImagesResponse> UpscaleImageAsync(string model, Image image, string upscaleFactor, UpscaleImageConfig? config = null) => null!;
    }
}

namespace Google.GenAI.Types
{
    public record HttpOptions;
    public record Image;
    public record UpscaleImageConfig;
    public record GenerateImagesResponse;
    public record Content { public List<Part>? Parts { get; set; } public string? Role { get; set; } }
    public record Part { public string? Text { get; set; } }
    public record GenerateContentConfig
    {
        public Content? SystemInstruction { get; set; }
        public List<SafetySetting>? SafetySettings { get; set; }
        public List<Tool>? Tools { get; set; }
        public Schema? ResponseSchema { get; set; }
        public object? ResponseJsonSchema { get; set; }
        public string? ResponseMimeType { get; set; }
    }
    public record Schema;
    public record Tool { public List<FunctionDeclaration>? FunctionDeclarations { get; set; } }
    public record FunctionDeclaration { public string? Name { get; set; } public string? Description { get; set; } }
    public record GenerateImagesConfig { public SafetyFilterLevel? SafetyFilterLevel { get; set; } public string? PersonGeneration { get; set; } }
    public record SafetySetting { public HarmCategory? Category { get; set; } public HarmBlockThreshold? Threshold { get; set; } }
    public enum HarmCategory { HARM_CATEGORY_UNSPECIFIED, HARM_CATEGORY_HARASSMENT, HARM_CATEGORY_HATE_SPEECH, HARM_CATEGORY_DANGEROUS_CONTENT }
    public enum HarmBlockThreshold { HARM_BLOCK_THRESHOLD_UNSPECIFIED, BLOCK_LOW_AND_ABOVE, BLOCK_MEDIUM_AND_ABOVE, BLOCK_ONLY_HIGH, BLOCK_NONE, OFF }
    public enum SafetyFilterLevel { BLOCK_LOW_AND_ABOVE, BLOCK_MEDIUM_AND_ABOVE, BLOCK_ONLY_HIGH, BLOCK_NONE }
    public enum FinishReason { FINISH_REASON_UNSPECIFIED, STOP, MAX_TOKENS, SAFETY, RECITATION, BLOCKLIST, PROHIBITED_CONTENT, SPII }
    public record GenerateContentResponse
    {
        public List<Candidate>? Candidates { get; set; }
        public GenerateContentResponsePromptFeedback? PromptFeedback { get; set; }
        public string? Text => null;
    }
    public record GenerateContentResponsePromptFeedback { public string? BlockReason { get; set; } }
    public record Candidate { public Content? Content { get; set; } public FinishReason? FinishReason { get; set; } public List<SafetyRating>? SafetyRatings { get; set; } }
    public record SafetyRating { public bool? Blocked { get; set; } }
}
