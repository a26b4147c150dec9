// scope: UPA2003
using System.Text.Json;
using OpenAI.Responses;

namespace Buying;

public interface ISupplier { Task PlaceOrderAsync(string article, int count); }

public class BuyingAgent(ResponsesClient client, ISupplier supplier)
{
    public async Task RunAsync(string need)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(need)]);
        options.Tools.Add(ResponseTool.CreateFunctionTool("buy", BinaryData.FromString("""{"type":"object","properties":{"article":{"type":"string"},"count":{"type":"integer"}}}"""), strictModeEnabled: true)); // expect: UPA2003
        ResponseResult r = await client.CreateResponseAsync(options);
        foreach (var call in r.OutputItems.OfType<FunctionCallResponseItem>().Where(i => i.FunctionName == "buy"))
        {
            var a = JsonDocument.Parse(call.FunctionArguments).RootElement;
            await supplier.PlaceOrderAsync(a.GetProperty("article").GetString()!, a.GetProperty("count").GetInt32());
        }
    }
}
