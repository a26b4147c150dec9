// scope: UPA3004
using System.Text.Json;
using OpenAI.Chat;

namespace Atlas.Forms;

public sealed class VisaForm
{
    public string GivenNames { get; set; } = "";
    public string Surname { get; set; } = "";
    public string PassportNumber { get; set; } = "";
    public string PurposeOfTravel { get; set; } = "";
    public DateOnly? Arrival { get; set; }
}

public sealed class VisaFormFields
{
    private readonly ChatClient _chat;

    public VisaFormFields(ChatClient chat) => _chat = chat;

    public async Task<VisaForm> FillAsync(string letter, CancellationToken ct = default)
    {
        var options = new ChatCompletionOptions
        {
            ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat( // expect-near: UPA3004
                "visa_form",
                BinaryData.FromString("""
                    {
                      "type": "object",
                      "additionalProperties": false,
                      "properties": {
                        "givenNames": { "type": "string" },
                        "surname": { "type": "string" },
                        "passportNumber": { "type": "string" },
                        "purposeOfTravel": { "type": "string" },
                        "arrival": { "type": ["string", "null"], "format": "date" }
                      },
                      "required": ["givenNames", "surname", "passportNumber", "purposeOfTravel", "arrival"]
                    }
                    """),
                jsonSchemaIsStrict: true),
        };
        ChatCompletion filled = await _chat.CompleteChatAsync(
            [new SystemChatMessage("Fill the form from the traveller's letter. Leave unknown fields empty."), new UserChatMessage(letter)],
            options,
            ct);
        return JsonSerializer.Deserialize<VisaForm>(filled.Content[0].Text, JsonSerializerOptions.Web) ?? new VisaForm();
    }
}
