// scope: UPA3004
using System.Text.Json.Nodes;
using OpenAI.Chat;

namespace Parcels.Desk;

public static class ParcelDeskTools
{
    public static IEnumerable<ChatTool> All()
    {
        yield return Define("track", "Tracks a parcel", ("trackingNumber", "Number on the label"), ("postcode", "Postcode of the recipient"));
        yield return Define("redirect", "Sends a parcel to a shop", ("trackingNumber", "Number on the label"), ("shopId", "Shop"));
        yield return CashOnDelivery();
    }

    private static ChatTool CashOnDelivery() => ChatTool.CreateFunctionTool(
        "pay_on_delivery",
        "Pays the fee of a parcel",
        BinaryData.FromString(new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["trackingNumber"] = new JsonObject { ["type"] = "string" },
                ["cardNumber"] = new JsonObject { ["type"] = "string", ["description"] = "Number of the credit card" }, // expect-near: UPA3004
                ["securityCode"] = new JsonObject { ["type"] = "string", ["description"] = "Three digits on the back" },
            },
        }.ToJsonString()));

    private static ChatTool Define(string name, string description, params (string Name, string Text)[] parameters)
    {
        var properties = new JsonObject();
        foreach (var (parameter, text) in parameters)
        {
            properties[parameter] = new JsonObject { ["type"] = "string", ["description"] = text };
        }
        return ChatTool.CreateFunctionTool(name, description,
            BinaryData.FromString(new JsonObject { ["type"] = "object", ["properties"] = properties }.ToJsonString()));
    }
}

public sealed class ParcelDesk(ChatClient chat)
{
    public async Task<ChatCompletion> TurnAsync(IEnumerable<ChatMessage> messages)
    {
        var options = new ChatCompletionOptions();
        foreach (var tool in ParcelDeskTools.All()) options.Tools.Add(tool);
        return await chat.CompleteChatAsync(messages, options);
    }
}
