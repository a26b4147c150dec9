// scope: UPA2003
#pragma warning disable OPENAI001
using System.Text.Json;
using OpenAI.Responses;

namespace Customs.Desk;

public interface ITariffs
{
    Task<string> RateAsync(string code);
    Task<string> TransferRulesAsync(string country);
}

public sealed class TariffDesk
{
    private readonly ResponsesClient _client;
    private readonly ITariffs _tariffs;

    public TariffDesk(ResponsesClient client, ITariffs tariffs)
    {
        _client = client;
        _tariffs = tariffs;
    }

    public async Task<string> HandleAsync(string question)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(question)])
        {
            Instructions = "You answer questions of importers about tariffs. Use the tools for rates and rules."
        };
        options.Tools.Add(ResponseTool.CreateFunctionTool("get_rate", BinaryData.FromString(
            """{"type":"object","properties":{"code":{"type":"string"}},"required":["code"],"additionalProperties":false}"""), true, "Duty rate of a goods code"));
        options.Tools.Add(ResponseTool.CreateFunctionTool("get_transfer_rules", BinaryData.FromString(
            """{"type":"object","properties":{"country":{"type":"string"}},"required":["country"],"additionalProperties":false}"""), true, "Rules for the transfer of goods from a country"));

        for (var round = 0; round < 6; round++)
        {
            ResponseResult result = await _client.CreateResponseAsync(options);
            var calls = result.OutputItems.OfType<FunctionCallResponseItem>().ToList();
            if (calls.Count == 0)
                return result.GetOutputText();

            foreach (var item in result.OutputItems)
                options.InputItems.Add(item);
            foreach (var call in calls)
            {
                using var json = JsonDocument.Parse(call.FunctionArguments);
                var output = call.FunctionName == "get_rate"
                    ? await _tariffs.RateAsync(json.RootElement.GetProperty("code").GetString()!)
                    : await _tariffs.TransferRulesAsync(json.RootElement.GetProperty("country").GetString()!);
                options.InputItems.Add(ResponseItem.CreateFunctionCallOutputItem(call.CallId, output));
            }
        }
        return "";
    }
}
