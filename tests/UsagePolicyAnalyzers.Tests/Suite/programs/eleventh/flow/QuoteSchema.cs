// scope: UPA3004
using OpenAI.Chat;

namespace Umzug.Angebote;

public sealed class QuoteSchema
{
    public static ChatTool Tool() => ChatTool.CreateFunctionTool(
        "save_quote_request",
        "Saves the facts for the quote of a move",
        BinaryData.FromObjectAsJson(new
        {
            type = "object",
            properties = new
            {
                from_postcode = new { type = "string" },
                to_postcode = new { type = "string" },
                volume_m3 = new { type = "number" },
                floors = new { type = "integer", description = "Floors without a lift, both ends together" },
                piano = new { type = "boolean" },
                access_note = new { type = "string", description = "How the lorry gets to the door: width, steps, hours" },
                upload_session = new { type = "string" },
            },
            required = new[] { "from_postcode", "to_postcode" },
        }),
        functionSchemaIsStrict: false);

    public static ChatCompletionOptions Options()
    {
        var options = new ChatCompletionOptions { MaxOutputTokenCount = 500 };
        options.Tools.Add(Tool());
        return options;
    }
}

public sealed record Customer(string Name, string Iban, string PassportNumber);

public sealed class QuoteDesk(ChatClient chat)
{
    public async Task<string> StepAsync(List<ChatMessage> history)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(history, QuoteSchema.Options());
        history.Add(new AssistantChatMessage(completion));
        return completion.FinishReason == ChatFinishReason.ToolCalls ? "" : completion.Content[0].Text;
    }
}
