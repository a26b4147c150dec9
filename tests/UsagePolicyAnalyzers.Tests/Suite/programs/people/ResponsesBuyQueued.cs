// scope: UPA2003
using System.Text.Json;
using OpenAI.Responses;

namespace Buying;

public interface IPurchaseApproval { Task<bool> RequestApprovalAsync(string article, int count); }
public interface ISupplier { Task PlaceOrderAsync(string article, int count); }

public class BuyingAgent(ResponsesClient client, ISupplier supplier, IPurchaseApproval approval)
{
    public async Task RunAsync(string need)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(need)]);
        options.Tools.Add(ResponseTool.CreateFunctionTool("buy", BinaryData.FromString("""{"type":"object","properties":{"article":{"type":"string"},"count":{"type":"integer"}}}"""), strictModeEnabled: true));
        ResponseResult r = await client.CreateResponseAsync(options);
        foreach (var call in r.OutputItems.OfType<FunctionCallResponseItem>())
        {
            var a = JsonDocument.Parse(call.FunctionArguments).RootElement;
            var (article, count) = (a.GetProperty("article").GetString()!, a.GetProperty("count").GetInt32());
            if (await approval.RequestApprovalAsync(article, count))
                await supplier.PlaceOrderAsync(article, count);
        }
    }
}
