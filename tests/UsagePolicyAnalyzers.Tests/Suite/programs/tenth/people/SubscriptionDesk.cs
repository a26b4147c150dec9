// scope: UPA2003
#pragma warning disable OPENAI001
using System.Text.Json;
using OpenAI.Responses;

namespace Streamly.Support;

public interface ISubscriptions
{
    Task<string> PlanOfAsync(string customerId);
    Task CancelAsync(string customerId, DateOnly on);
}

public sealed class SubscriptionDesk
{
    private readonly ResponsesClient _responses;
    private readonly ISubscriptions _subscriptions;

    public SubscriptionDesk(ResponsesClient responses, ISubscriptions subscriptions)
    {
        _responses = responses;
        _subscriptions = subscriptions;
    }

    public async Task<string> TurnAsync(string customerId, List<ResponseItem> items, CancellationToken ct)
    {
        while (true)
        {
            var options = new CreateResponseOptions("gpt-5-mini", items)
            {
                Instructions = "You are the support desk of a streaming service. You know the plan of the customer and can end it."
            };
            options.Tools.Add(ResponseTool.CreateFunctionTool("get_plan", BinaryData.FromString("""{"type":"object","properties":{}}"""), false, "Current plan of the customer"));
            options.Tools.Add(ResponseTool.CreateFunctionTool("end_plan", BinaryData.FromString("""{"type":"object","properties":{"date":{"type":"string"}},"required":["date"]}"""), false, "Cancels the subscription on a date")); // expect: UPA2003

            ResponseResult result = await _responses.CreateResponseAsync(options, ct);
            items.AddRange(result.OutputItems);
            var calls = result.OutputItems.OfType<FunctionCallResponseItem>().ToList();
            if (calls.Count == 0)
                return result.GetOutputText();

            foreach (var call in calls)
            {
                var output = await ExecuteAsync(customerId, call);
                items.Add(ResponseItem.CreateFunctionCallOutputItem(call.CallId, output));
            }
        }
    }

    private async Task<string> ExecuteAsync(string customerId, FunctionCallResponseItem call)
    {
        switch (call.FunctionName)
        {
            case "get_plan":
                return await _subscriptions.PlanOfAsync(customerId);
            case "end_plan":
                using (var args = JsonDocument.Parse(call.FunctionArguments))
                {
                    await _subscriptions.CancelAsync(customerId, DateOnly.Parse(args.RootElement.GetProperty("date").GetString()!));
                    return "cancelled";
                }
            default:
                return "unknown function";
        }
    }
}
