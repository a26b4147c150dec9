// references: AWSSDK.BedrockRuntime
// scope: UPA4004
using Amazon.BedrockRuntime;
using Amazon.BedrockRuntime.Model;

namespace Rail.Notices;

public sealed record GuardrailRef(string Id, string Version);

/// <summary>Tracing of the guardrail is off; the guardrail itself stays on for every request.</summary>
public sealed class ConverseDesk(IAmazonBedrockRuntime bedrock, GuardrailRef guardrail)
{
    public async Task<string?> RewriteAsync(string notice, CancellationToken ct)
    {
        var request = new ConverseRequest
        {
            ModelId = "anthropic.claude-3-5-haiku-20241022-v1:0",
            System = [new SystemContentBlock { Text = "Rewrite the notice of the railway in plain language. Keep times and platforms." }],
            Messages =
            [
                new Message
                {
                    Role = ConversationRole.User,
                    Content = [new ContentBlock { Text = notice }],
                },
            ],
            GuardrailConfig = new GuardrailConfiguration
            {
                GuardrailIdentifier = guardrail.Id,
                GuardrailVersion = guardrail.Version,
                Trace = GuardrailTrace.Disabled,
            },
            InferenceConfig = new InferenceConfiguration { MaxTokens = 300, Temperature = 0.1f },
        };

        var response = await bedrock.ConverseAsync(request, ct);
        if (response.StopReason == StopReason.Guardrail_intervened || response.StopReason == StopReason.Content_filtered)
        {
            return null;
        }
        return response.Output.Message.Content[0].Text;
    }
}

public interface INoticeSource
{
    IAsyncEnumerable<(int Id, string Text)> OpenAsync(CancellationToken ct);
    Task SaveDraftAsync(int id, string text, CancellationToken ct);
    Task LeaveAsWrittenAsync(int id, CancellationToken ct);
}

public sealed class NoticeJob(ConverseDesk desk, INoticeSource source)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var (id, text) in source.OpenAsync(ct))
        {
            var plain = await desk.RewriteAsync(text, ct);
            if (plain is null) await source.LeaveAsWrittenAsync(id, ct);
            else await source.SaveDraftAsync(id, plain, ct);
        }
    }
}
