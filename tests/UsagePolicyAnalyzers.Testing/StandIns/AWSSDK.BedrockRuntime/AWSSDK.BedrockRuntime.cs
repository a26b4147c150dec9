namespace Amazon.BedrockRuntime
{
    public interface IAmazonBedrockRuntime : IDisposable
    {
        Task<Model.ConverseResponse> ConverseAsync(Model.ConverseRequest request, CancellationToken cancellationToken = default);
        Task<Model.ConverseStreamResponse> ConverseStreamAsync(Model.ConverseStreamRequest request, CancellationToken cancellationToken = default);
        Model.ConverseResponse Converse(Model.ConverseRequest request);
        Model.ConverseStreamResponse ConverseStream(Model.ConverseStreamRequest request);
        Model.InvokeModelResponse InvokeModel(Model.InvokeModelRequest request);
        Model.InvokeModelWithResponseStreamResponse InvokeModelWithResponseStream(Model.InvokeModelWithResponseStreamRequest request);
        Task<Model.InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync(Model.InvokeModelWithResponseStreamRequest request, CancellationToken cancellationToken = default);
        Model.StartAsyncInvokeResponse StartAsyncInvoke(Model.StartAsyncInvokeRequest request);
        Task<Model.StartAsyncInvokeResponse> StartAsyncInvokeAsync(Model.StartAsyncInvokeRequest request, CancellationToken cancellationToken = default);
        Model.ApplyGuardrailResponse ApplyGuardrail(Model.ApplyGuardrailRequest request);
        Task<Model.InvokeModelResponse> InvokeModelAsync(Model.InvokeModelRequest request, CancellationToken cancellationToken = default);
        Task<Model.ApplyGuardrailResponse> ApplyGuardrailAsync(Model.ApplyGuardrailRequest request, CancellationToken cancellationToken = default);
    }

    public class AmazonBedrockRuntimeClient : IAmazonBedrockRuntime
    {
        public AmazonBedrockRuntimeClient() { }
        public AmazonBedrockRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey) { }
        public virtual Task<Model.ConverseResponse> ConverseAsync(Model.ConverseRequest request, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Model.ConverseStreamResponse> ConverseStreamAsync(Model.ConverseStreamRequest request, CancellationToken cancellationToken = default) => null!;
        public virtual Model.ConverseResponse Converse(Model.ConverseRequest request) => null!;
        public virtual Model.ConverseStreamResponse ConverseStream(Model.ConverseStreamRequest request) => null!;
        public virtual Model.InvokeModelResponse InvokeModel(Model.InvokeModelRequest request) => null!;
        public virtual Model.InvokeModelWithResponseStreamResponse InvokeModelWithResponseStream(Model.InvokeModelWithResponseStreamRequest request) => null!;
        public virtual Task<Model.InvokeModelWithResponseStreamResponse> InvokeModelWithResponseStreamAsync(Model.InvokeModelWithResponseStreamRequest request, CancellationToken cancellationToken = default) => null!;
        public virtual Model.StartAsyncInvokeResponse StartAsyncInvoke(Model.StartAsyncInvokeRequest request) => null!;
        public virtual Task<Model.StartAsyncInvokeResponse> StartAsyncInvokeAsync(Model.StartAsyncInvokeRequest request, CancellationToken cancellationToken = default) => null!;
        public virtual Model.ApplyGuardrailResponse ApplyGuardrail(Model.ApplyGuardrailRequest request) => null!;
        public virtual Task<Model.InvokeModelResponse> InvokeModelAsync(Model.InvokeModelRequest request, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Model.ApplyGuardrailResponse> ApplyGuardrailAsync(Model.ApplyGuardrailRequest request, CancellationToken cancellationToken = default) => null!;
        public void Dispose() { }
    }

    public class ConversationRole { public static readonly ConversationRole User = new(); public static readonly ConversationRole Assistant = new(); }
    public class StopReason
    {
        public static readonly StopReason End_turn = new();
        public static readonly StopReason Content_filtered = new();
        public static readonly StopReason Guardrail_intervened = new();
        public string Value => "";
    }
    public class GuardrailAction { public static readonly GuardrailAction NONE = new(); public static readonly GuardrailAction GUARDRAIL_INTERVENED = new(); }
}

namespace Amazon.BedrockRuntime.Model
{
    public class ConverseRequest
    {
        public string ModelId { get; set; } = "";
        public List<SystemContentBlock> System { get; set; } = [];
        public List<Message> Messages { get; set; } = [];
        public Dictionary<string, string> PromptVariables { get; set; } = [];
        public GuardrailConfiguration? GuardrailConfig { get; set; }
        public ToolConfiguration? ToolConfig { get; set; }
    }
    public class ConverseStreamRequest : ConverseRequest;
    public class ConverseStreamResponse;
    public class ConverseResponse { public ConverseOutput Output { get; set; } = null!; public StopReason StopReason { get; set; } = null!; }
    public class ConverseOutput { public Message Message { get; set; } = null!; }
    public class Message { public ConversationRole Role { get; set; } = null!; public List<ContentBlock> Content { get; set; } = []; }
    public class ContentBlock { public string Text { get; set; } = ""; }
    public class SystemContentBlock { public string Text { get; set; } = ""; }
    public class GuardrailConfiguration { public string GuardrailIdentifier { get; set; } = ""; public string GuardrailVersion { get; set; } = ""; }
    public class ToolConfiguration { public List<Tool> Tools { get; set; } = []; }
    public class Tool { public ToolSpecification ToolSpec { get; set; } = null!; }
    public class ToolSpecification { public string Name { get; set; } = ""; public string Description { get; set; } = ""; }
    public class InvokeModelRequest { public string ModelId { get; set; } = ""; public MemoryStream Body { get; set; } = null!; public string ContentType { get; set; } = ""; public string? GuardrailIdentifier { get; set; } }
    public class InvokeModelWithResponseStreamRequest : InvokeModelRequest;
    public class InvokeModelWithResponseStreamResponse;
    public class StartAsyncInvokeRequest;
    public class StartAsyncInvokeResponse;
    public class InvokeModelResponse { public MemoryStream Body { get; set; } = null!; }
    public class ApplyGuardrailRequest { public string GuardrailIdentifier { get; set; } = ""; public List<GuardrailContentBlock> Content { get; set; } = []; }
    public class GuardrailContentBlock { public GuardrailTextBlock Text { get; set; } = null!; }
    public class GuardrailTextBlock { public string Text { get; set; } = ""; }
    public class ApplyGuardrailResponse { public GuardrailAction Action { get; set; } = null!; }
}
