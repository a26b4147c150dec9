#pragma warning disable OPENAI001, OPENAI002, MEAI001
using System.ClientModel;
using Azure.Core;
using OpenAI.Chat;

namespace Azure.AI.OpenAI
{
    public class AzureOpenAIClientOptions : global::OpenAI.OpenAIClientOptions;

    public class AzureOpenAIClient : global::OpenAI.OpenAIClient
    {
        public AzureOpenAIClient(Uri endpoint, ApiKeyCredential credential, AzureOpenAIClientOptions? options = null) : base(credential) { }
        public AzureOpenAIClient(Uri endpoint, AzureKeyCredential keyCredential, AzureOpenAIClientOptions? options = null) : base(new ApiKeyCredential(keyCredential.Key)) { }
        public AzureOpenAIClient(Uri endpoint, TokenCredential credential, AzureOpenAIClientOptions? options = null) : base("-") { }
        public override ChatClient GetChatClient(string deploymentName) => null!;
        public override global::OpenAI.Images.ImageClient GetImageClient(string deploymentName) => null!;
        public override global::OpenAI.Audio.AudioClient GetAudioClient(string deploymentName) => null!;
        public override global::OpenAI.Embeddings.EmbeddingClient GetEmbeddingClient(string deploymentName) => null!;
        public override global::OpenAI.Moderations.ModerationClient GetModerationClient(string deploymentName) => null!;
        public override global::OpenAI.Assistants.AssistantClient GetAssistantClient() => null!;
        public override global::OpenAI.Responses.ResponsesClient GetResponsesClient() => null!;
        public override global::OpenAI.Realtime.RealtimeClient GetRealtimeClient() => null!;
    }

    public class UserSecurityContext
    {
        public string? ApplicationName { get; set; }
        public string? EndUserId { get; set; }
        public string? EndUserTenantId { get; set; }
        public string? SourceIP { get; set; }
    }

    public readonly struct ContentFilterSeverity : IEquatable<ContentFilterSeverity>
    {
        public static ContentFilterSeverity Safe => default;
        public static ContentFilterSeverity Low => default;
        public static ContentFilterSeverity Medium => default;
        public static ContentFilterSeverity High => default;
        public bool Equals(ContentFilterSeverity other) => true;
        public override bool Equals(object? obj) => obj is ContentFilterSeverity;
        public override int GetHashCode() => 0;
        public static bool operator ==(ContentFilterSeverity left, ContentFilterSeverity right) => true;
        public static bool operator !=(ContentFilterSeverity left, ContentFilterSeverity right) => false;
    }
    public class ContentFilterSeverityResult { public bool Filtered { get; } public ContentFilterSeverity Severity { get; } }
    public class ContentFilterDetectionResult { public bool Filtered { get; } public bool Detected { get; } }
    public class ContentFilterBlocklistResult { public bool Filtered { get; } }
    public class RequestContentFilterResult
    {
        public ContentFilterSeverityResult? Hate { get; }
        public ContentFilterSeverityResult? SelfHarm { get; }
        public ContentFilterSeverityResult? Sexual { get; }
        public ContentFilterSeverityResult? Violence { get; }
        public ContentFilterDetectionResult? Jailbreak { get; }
    }
    public class ResponseContentFilterResult
    {
        public ContentFilterSeverityResult? Hate { get; }
        public ContentFilterSeverityResult? SelfHarm { get; }
        public ContentFilterSeverityResult? Sexual { get; }
        public ContentFilterSeverityResult? Violence { get; }
    }
}

namespace Azure.AI.OpenAI.Chat
{
    public static class AzureChatExtensions
    {
        public static void SetUserSecurityContext(this ChatCompletionOptions options, UserSecurityContext userSecurityContext) { }
        public static UserSecurityContext? GetUserSecurityContext(this ChatCompletionOptions options) => null;
        public static RequestContentFilterResult? GetRequestContentFilterResult(this ChatCompletion chatCompletion) => null;
        public static ResponseContentFilterResult? GetResponseContentFilterResult(this ChatCompletion chatCompletion) => null;
    }
}
