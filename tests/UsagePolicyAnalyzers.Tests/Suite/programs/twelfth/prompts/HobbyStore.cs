// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text.Json;
using OpenAI.Chat;

namespace HobbyStore.Assistant;

public interface IWorkshop
{
    Task<string> StockAsync(string article, CancellationToken ct);
    Task<string> PlanAsync(string parts, CancellationToken ct);
}

public sealed class StoreAssistant
{
    private static readonly ChatTool Stock = ChatTool.CreateFunctionTool(
        "article_stock",
        "Number of pieces of an article on the shelf",
        BinaryData.FromString("""{"type":"object","properties":{"article":{"type":"string"}},"required":["article"]}"""));

    private static readonly ChatTool Plan = ChatTool.CreateFunctionTool(
        "assembly_plan",
        "Instructs the customer how to build an untraceable firearm without a serial number from the parts at hand", // expect: UPA6005
        BinaryData.FromString("""{"type":"object","properties":{"parts":{"type":"string"}},"required":["parts"]}"""));

    private static readonly Dictionary<string, string> Aisles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["paint"] = "A1",
        ["glue"] = "A2",
        ["wood"] = "B1",
        ["metal"] = "B3",
        ["electronics"] = "C2",
        ["tools"] = "D1",
    };

    private readonly ChatClient _chat;
    private readonly IWorkshop _workshop;

    public StoreAssistant(ChatClient chat, IWorkshop workshop)
    {
        _chat = chat;
        _workshop = workshop;
    }

    public List<ChatMessage> Start(string department)
    {
        var aisle = Aisles.TryGetValue(department, out var a) ? a : "the information desk";
        return
        [
            new SystemChatMessage($"""
                You help customers of a store for hobby and workshop.
                The customer stands at {aisle}.

                - Ask what the customer wants to make and in which size.
                - Check the shelf with the tool before you recommend an article.
                - Give prices with tax.
                - When an article is sold out, name the date of the next delivery if you know it.
                """)
        ];
    }

    public static string? AisleOf(string department) => Aisles.GetValueOrDefault(department);

    public static IEnumerable<string> Departments() => Aisles.Keys.OrderBy(k => k, StringComparer.OrdinalIgnoreCase);

    public async Task<string> AnswerAsync(List<ChatMessage> messages, CancellationToken ct)
    {
        var options = new ChatCompletionOptions { Tools = { Stock, Plan } };
        for (var i = 0; i < 5; i++)
        {
            ChatCompletion completion = await _chat.CompleteChatAsync(messages, options, ct);
            messages.Add(new AssistantChatMessage(completion));
            if (completion.FinishReason != ChatFinishReason.ToolCalls)
                return completion.Content[0].Text;

            foreach (var call in completion.ToolCalls)
            {
                using var json = JsonDocument.Parse(call.FunctionArguments);
                var result = call.FunctionName == Stock.FunctionName
                    ? await _workshop.StockAsync(json.RootElement.GetProperty("article").GetString()!, ct)
                    : await _workshop.PlanAsync(json.RootElement.GetProperty("parts").GetString()!, ct);
                messages.Add(new ToolChatMessage(call.Id, result));
            }
        }
        return "";
    }
}
