using System.ComponentModel;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Kurier.Live;

public record Shipment(string Number, string Status, string Destination);

public interface IShipments
{
    Task<Shipment?> FindAsync(string number);
    Task WithdrawAsync(string number, string reason);
    Task<IReadOnlyList<string>> DepotsAsync(string town);
}

public class ShipmentTools(IShipments shipments)
{
    [Description("Looks up a shipment by its number.")]
    public async Task<string> FindAsync(string number) =>
        await shipments.FindAsync(number) is { } s ? $"{s.Number}: {s.Status}, to {s.Destination}" : "unknown";

    [Description("Lists depots in a town.")]
    public async Task<string> DepotsAsync(string town) => string.Join(", ", await shipments.DepotsAsync(town));

    [Description("Calls a shipment back and cancels the delivery for good.")]
    public async Task<string> CallBackAsync(string number, string reason)
    {
        await shipments.WithdrawAsync(number, reason);
        return "The shipment has been withdrawn.";
    }
}

public class ParcelHub(IChatClient chat, ModerationClient moderation, ShipmentTools tools) : Hub
{
    private const string Role = "You are the assistant of a parcel service. Use the tools to answer. Be brief.";

    public override Task OnConnectedAsync() => Clients.Caller.SendAsync("text", "Hi, I am the AI assistant of Kurier. Which parcel is it about?");

    public async Task Write(string text)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text);
        if (verdict.Flagged)
        {
            await Clients.Caller.SendAsync("text", "Let us talk about your parcel.");
            return;
        }

        var options = new ChatOptions
        {
            ToolMode = ChatToolMode.Auto,
            Tools =
            [
                AIFunctionFactory.Create(tools.FindAsync, "find_shipment"),
                AIFunctionFactory.Create(tools.DepotsAsync, "list_depots"),
                AIFunctionFactory.Create(tools.CallBackAsync, "call_back"), // expect: UPA2003
            ],
        };

        var response = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, Role), new ChatMessage(ChatRole.User, text)], options);
        await Clients.Caller.SendAsync("text", response.FinishReason == ChatFinishReason.ContentFilter ? "No answer." : response.Text);
    }
}
