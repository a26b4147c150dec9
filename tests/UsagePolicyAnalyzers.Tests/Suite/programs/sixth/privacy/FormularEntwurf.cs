// scope: UPA3004
using OpenAI.Chat;

namespace Behoerde.Formulare;

public sealed class FormularEntwurf(ChatClient chat)
{
    private static readonly BinaryData Schema = BinaryData.FromString(
        """
        {
          "type": "object",
          "properties": {
            "vorname":       { "type": "string" },
            "nachname":      { "type": "string" },
            "steuerId":      { "type": "string", "description": "Steuerliche Identifikationsnummer" },
            "anliegen":      { "type": "string" }
          },
          "required": ["vorname", "nachname", "steuerId", "anliegen"],
          "additionalProperties": false
        }
        """);

    public async Task<string> AusDiktatAsync(string diktat)
    {
        var optionen = new ChatCompletionOptions
        {
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("formular", Schema, jsonSchemaIsStrict: true), // expect-near: UPA3004
        };
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage("Übertrage das Diktat in das Formular."), new UserChatMessage(diktat)], optionen);
        return c.Content[0].Text;
    }
}
