// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Text.Json;
using OpenAI.Chat;

namespace Rodas.Lojas;

public sealed class DriverForm
{
    public string Name { get; set; } = "";
    public string DrivingLicenceNumber { get; set; } = "";
    public DateOnly Birth { get; set; }
}

public static class FormSchemas
{
    public const string Driver = """
        {"type":"object","properties":{"name":{"type":"string"},"drivingLicenceNumber":{"type":"string","pattern":"^[0-9]{11}$"}},"required":["name","drivingLicenceNumber"]}
        """;

    public const string Station = """
        {"type":"object","properties":{"city":{"type":"string"},"licenceClass":{"type":"string","enum":["B","BE","C1"]},"accepts_foreign_licence":{"type":"boolean"}}}
        """;
}

public interface IFormValidator
{
    bool IsValid(string schema, string json);
}

public sealed class RentalStationCatalog(ChatClient chat, IFormValidator validator)
{
    private static readonly ChatTool FindStation =
        ChatTool.CreateFunctionTool("find_station", "Finds a rental station", BinaryData.FromString(FormSchemas.Station));

    public async Task<string> AskAsync(DriverForm form, string question, CancellationToken ct)
    {
        if (!validator.IsValid(FormSchemas.Driver, JsonSerializer.Serialize(form)))
        {
            return "The form is incomplete.";
        }

        var options = new ChatCompletionOptions { Tools = { FindStation }, MaxOutputTokenCount = 200 };
        List<ChatMessage> messages =
        [
            new SystemChatMessage("You find the nearest rental station."),
            new UserChatMessage($"{form.Name} asks: {question}"),
        ];
        ChatCompletion c = await chat.CompleteChatAsync(messages, options, ct);
        return c.FinishReason == ChatFinishReason.ToolCalls ? c.ToolCalls[0].FunctionArguments.ToString() : c.Content[0].Text;
    }
}
