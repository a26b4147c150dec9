// scope: UPA3004
using OpenAI.Chat;

namespace Hr.Forms;

public class FormExtraction(ChatClient chat)
{
    private const string Person = """
        {
          "type": "object",
          "properties": {
            "first_name": { "type": "string" },
            "last_name": { "type": "string" },
            "ssn": { "type": "string", "description": "nine digits" }
          },
          "required": ["first_name", "last_name", "ssn"],
          "additionalProperties": false
        }
        """;

    private const string Parcel = """
        {
          "type": "object",
          "properties": {
            "tracking_number": { "type": "string" },
            "card_text": { "type": "string", "description": "text of the greeting card" },
            "pin_color": { "type": "string" }
          },
          "additionalProperties": false
        }
        """;

    public async Task<string> PersonAsync(string scan)
    {
        var options = new ChatCompletionOptions
        {
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("person", BinaryData.FromString(Person), jsonSchemaIsStrict: true) // expect-near: UPA3004
        };
        return (await chat.CompleteChatAsync([new UserChatMessage(scan)], options)).Value.Content[0].Text;
    }

    public async Task<string> ParcelAsync(string scan)
    {
        var options = new ChatCompletionOptions
        {
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("parcel", BinaryData.FromString(Parcel), jsonSchemaIsStrict: true)
        };
        return (await chat.CompleteChatAsync([new UserChatMessage(scan)], options)).Value.Content[0].Text;
    }
}
