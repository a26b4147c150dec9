using Microsoft.Extensions.Logging;
using Mscc.GenerativeAI.Types;

namespace Mscc.GenerativeAI
{
    public class GoogleAI(string? apiKey = null, string? accessToken = null, string? apiVersion = null, ILogger? logger = null)
    {
        public GenerativeModel GenerativeModel(string model = "", GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, Content? systemInstruction = null, ILogger? logger = null) => null!;
    }

    public class GenerativeModel
    {
        public string? ApiKey { get; set; }
        public string Model { get; set; } = "";
        public Task<GenerateContentResponse> GenerateContent(string? prompt, GenerationConfig? generationConfig = null, List<SafetySetting>? safetySettings = null, Tools? tools = null, CancellationToken cancellationToken = default) => null!;
        public Task<GenerateContentResponse> GenerateContent(List<Part> parts, CancellationToken cancellationToken = default) => null!;
        public Task<GenerateContentResponse> GenerateContent(GenerateContentRequest request, CancellationToken cancellationToken = default) => null!;
        public Task<GenerateContentResponse> GenerateAnswer(string prompt, CancellationToken cancellationToken = default) => null!;
        public Task<GenerateContentResponse> GenerateAnswer(GenerateAnswerRequest request, CancellationToken cancellationToken = default) => null!;
        public Task<GenerateContentResponse> GenerateMessage(string prompt, CancellationToken cancellationToken = default) => null!;
        public Task<GenerateContentResponse> GenerateMessage(GenerateMessageRequest request, CancellationToken cancellationToken = default) => null!;
        public Task<GenerateContentResponse> GenerateText(string prompt, CancellationToken cancellationToken = default) => null!;
        public Task<GenerateContentResponse> GenerateText(GenerateTextRequest request, CancellationToken cancellationToken = default) => null!;
        public Task<object> GenerateImages(string prompt, int numberOfImages = 1, CancellationToken cancellationToken = default) => null!;
        public Task<object> GenerateImages(GenerateImagesRequest request, CancellationToken cancellationToken = default) => null!;
        public Task<object> GenerateVideos(string prompt, int numberOfVideos = 1, CancellationToken cancellationToken = default) => null!;
        public Task<object> GenerateVideos(GenerateVideosRequest request, CancellationToken cancellationToken = default) => null!;
        public Task<object> EmbedContent(string content, string? model = null, CancellationToken cancellationToken = default) => null!;
        public Task<object> EmbedContent(EmbedContentRequest request, string? model = null, CancellationToken cancellationToken = default) => null!;
        public Task<object> EmbedText(string prompt, CancellationToken cancellationToken = default) => null!;
        public Task<object> EmbedText(EmbedTextRequest request, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStream(string? prompt, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStream(List<Part> parts, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<GenerateContentResponse> GenerateContentStream(GenerateContentRequest request, CancellationToken cancellationToken = default) => null!;
    }
}

namespace Mscc.GenerativeAI.Types
{
    public class GenerationConfig;
    public class GenerateAnswerRequest;
    public class GenerateMessageRequest;
    public class GenerateTextRequest;
    public class GenerateImagesRequest;
    public class GenerateVideosRequest;
    public class EmbedContentRequest;
    public class EmbedTextRequest;
    public class Tools : List<object>;
    public class Part { public string Text { get; set; } = ""; }
    public class Content { public Content() { } public Content(string text) { } public List<Part> Parts { get; set; } = []; }
    public class GenerateContentRequest { public Content? SystemInstruction { get; set; } public List<Content> Contents { get; set; } = []; public List<SafetySetting>? SafetySettings { get; set; } }
    public class GenerateContentConfig { public List<SafetySetting>? SafetySettings { get; set; } }
    public class GenerateContentResponse { public string? Text => null; }
    public class SafetySetting { public HarmCategory Category { get; set; } public HarmBlockThreshold Threshold { get; set; } }
    public enum HarmCategory { HarmCategoryUnspecified, HarmCategoryHarassment, HarmCategoryHateSpeech }
    public enum HarmBlockThreshold { HarmBlockThresholdUnspecified, BlockLowAndAbove, BlockMediumAndAbove, BlockOnlyHigh, BlockNone, Off }
}
