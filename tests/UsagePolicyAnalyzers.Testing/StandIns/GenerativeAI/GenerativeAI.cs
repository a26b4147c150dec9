using GenerativeAI.Types;

namespace GenerativeAI
{
    public interface IGenerativeModel
    {
        Task<GenerateContentResponse> GenerateContentAsync(GenerateContentRequest request, CancellationToken cancellationToken = default);
        Task<GenerateContentResponse> GenerateContentAsync(string prompt, CancellationToken cancellationToken = default);
        Task<GenerateContentResponse> GenerateContentAsync(IEnumerable<Part> parts, CancellationToken cancellationToken = default);
        Task<GenerateContentResponse> GenerateContentAsync(IEnumerable<Content> contents, CancellationToken cancellationToken = default);
        IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(GenerateContentRequest request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(string prompt, CancellationToken cancellationToken = default);
        IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(IEnumerable<Part> parts, CancellationToken cancellationToken = default);
        IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(IEnumerable<Content> contents, CancellationToken cancellationToken = default);
        Task<T?> GenerateObjectAsync<T>(GenerateContentRequest request, CancellationToken cancellationToken = default) where T : class;
        Task<T?> GenerateObjectAsync<T>(string prompt, CancellationToken cancellationToken = default) where T : class;
        Task<T?> GenerateObjectAsync<T>(IEnumerable<Part> parts, CancellationToken cancellationToken = default) where T : class;
        Task<T?> GenerateEnumAsync<T>(GenerateContentRequest request, CancellationToken cancellationToken = default) where T : Enum;
        Task<T?> GenerateEnumAsync<T>(string prompt, CancellationToken cancellationToken = default) where T : Enum;
        Task<T?> GenerateEnumAsync<T>(IEnumerable<Part> parts, CancellationToken cancellationToken = default) where T : Enum;
        Task<GenerateAnswerResponse> GenerateAnswerAsync(GenerateAnswerRequest request, CancellationToken cancellationToken = default);
    }

    public class GenerativeModel : IGenerativeModel
    {
        public GenerativeModel(string apiKey, string model, GenerationConfig? config = null, ICollection<SafetySetting>? safetySettings = null, string? systemInstruction = null, HttpClient? httpClient = null) { }
        public string? SystemInstruction { get; set; }
        public List<SafetySetting>? SafetySettings { get; set; }
        public GenerationConfig? Config { get; set; }
        public bool UseGoogleSearch { get; set; }
        public Task<GenerateContentResponse> GenerateContentAsync(GenerateContentRequest request, CancellationToken cancellationToken = default) => null!;
        public Task<GenerateContentResponse> GenerateContentAsync(string prompt, CancellationToken cancellationToken = default) => null!;
        public Task<GenerateContentResponse> GenerateContentAsync(IEnumerable<Part> parts, CancellationToken cancellationToken = default) => null!;
        public Task<GenerateContentResponse> GenerateContentAsync(IEnumerable<Content> contents, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(GenerateContentRequest request, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(string prompt, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(IEnumerable<Part> parts, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(IEnumerable<Content> contents, CancellationToken cancellationToken = default) => null!;
        public Task<T?> GenerateObjectAsync<T>(GenerateContentRequest request, CancellationToken cancellationToken = default) where T : class => null!;
        public Task<T?> GenerateObjectAsync<T>(string prompt, CancellationToken cancellationToken = default) where T : class => null!;
        public Task<T?> GenerateObjectAsync<T>(IEnumerable<Part> parts, CancellationToken cancellationToken = default) where T : class => null!;
        public Task<T?> GenerateEnumAsync<T>(GenerateContentRequest request, CancellationToken cancellationToken = default) where T : Enum => null!;
        public Task<T?> GenerateEnumAsync<T>(string prompt, CancellationToken cancellationToken = default) where T : Enum => null!;
        public Task<T?> GenerateEnumAsync<T>(IEnumerable<Part> parts, CancellationToken cancellationToken = default) where T : Enum => null!;
        public Task<GenerateAnswerResponse> GenerateAnswerAsync(GenerateAnswerRequest request, CancellationToken cancellationToken = default) => null!;
        public ChatSession StartChat(List<Content>? history = null, GenerationConfig? config = null, ICollection<SafetySetting>? safetySettings = null, string? systemInstruction = null) => null!;
        public void AddFunctionTool(object tool) { }
    }

    public class ChatSession(List<Content>? history, string apiKey, string model) : GenerativeModel(apiKey, model)
    {
        public List<Content> History { get; set; } = history ?? [];
        public new Task<GenerateContentResponse> GenerateContentAsync(GenerateContentRequest request, CancellationToken cancellationToken = default) => null!;
        public new Task<GenerateContentResponse> GenerateContentAsync(string prompt, CancellationToken cancellationToken = default) => null!;
        public new Task<GenerateContentResponse> GenerateContentAsync(IEnumerable<Part> parts, CancellationToken cancellationToken = default) => null!;
        public new IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(GenerateContentRequest request, CancellationToken cancellationToken = default) => null!;
        public new IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(string prompt, CancellationToken cancellationToken = default) => null!;
        public new IAsyncEnumerable<GenerateContentResponse> StreamContentAsync(IEnumerable<Part> parts, CancellationToken cancellationToken = default) => null!;
    }

    public class GoogleAi
    {
        public GoogleAi(string? apiKey = null, string? accessToken = null, HttpClient? client = null) { }
        public GenerativeModel CreateGenerativeModel(string modelName, GenerationConfig? config = null, ICollection<SafetySetting>? safetyRatings = null, string? systemInstruction = null) => null!;
    }

    public class VertexAI { public VertexAI(string? projectId = null, string? region = null, string? apiKey = null) { } public GenerativeModel CreateGenerativeModel(string modelName) => null!; }
}

namespace GenerativeAI.Types
{
    public enum HarmCategory { HARM_CATEGORY_HARASSMENT, HARM_CATEGORY_HATE_SPEECH, HARM_CATEGORY_SEXUALLY_EXPLICIT, HARM_CATEGORY_DANGEROUS_CONTENT }
    public enum HarmBlockThreshold { BLOCK_LOW_AND_ABOVE, BLOCK_MEDIUM_AND_ABOVE, BLOCK_ONLY_HIGH, BLOCK_NONE, OFF }
    public enum FinishReason { STOP, MAX_TOKENS, SAFETY, BLOCKLIST, PROHIBITED_CONTENT, SPII }
    public class SafetySetting { public HarmCategory Category { get; set; } public HarmBlockThreshold Threshold { get; set; } }
    public class GenerationConfig { public double? Temperature { get; set; } public int? MaxOutputTokens { get; set; } public string? ResponseMimeType { get; set; } }
    public class Part { public Part() { } public Part(string text) { } public string? Text { get; set; } }
    public class Content { public Content() { } public Content(string text, string role) { } public List<Part> Parts { get; set; } = []; public string? Role { get; set; } }
    public class GenerateContentRequest
    {
        public List<Content> Contents { get; set; } = [];
        public Content? SystemInstruction { get; set; }
        public List<SafetySetting>? SafetySettings { get; set; }
        public GenerationConfig? GenerationConfig { get; set; }
        public void AddText(string text, bool appendToLastContent = true, string role = "user") { }
        public void AddInlineFile(string filePath, bool appendToLastContent = true, string role = "user") { }
    }
    public class GenerateAnswerRequest { public List<Content> Contents { get; set; } = []; }
    public class GenerateAnswerResponse { public Candidate? Answer { get; set; } }
    public class Candidate { public Content? Content { get; set; } public FinishReason? FinishReason { get; set; } }
    public class PromptFeedback { public string? BlockReason { get; set; } }
    public class GenerateContentResponse
    {
        public Candidate[]? Candidates { get; set; }
        public PromptFeedback? PromptFeedback { get; set; }
        public string? Text() => null;
    }
}
