// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Shoes.Support;

public interface IPaymentProvider
{
    Task<string> TransferBackAsync(string orderNumber, decimal amount);
}

public interface IOrders
{
    Task<string> StatusAsync(string orderNumber);
}

public sealed class SupportTools(IPaymentProvider payments, IOrders orders)
{
    [Description("Returns the status of an order.")]
    public Task<string> GetOrderStatus(string orderNumber) => orders.StatusAsync(orderNumber);

    [Description("Gives the customer the money for an order back.")]
    public Task<string> Refund(string orderNumber, decimal amount) => payments.TransferBackAsync(orderNumber, amount);
}

public sealed class SupportAgent(IChatClient client, SupportTools tools)
{
    public async Task<string> HandleAsync(string customerText, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            Instructions = "You help customers of a shoe shop with their orders.",
            Tools = new List<AITool>
            {
                AIFunctionFactory.Create(tools.GetOrderStatus),
                new ApprovalRequiredAIFunction(AIFunctionFactory.Create(tools.Refund)),
            },
            ToolMode = ChatToolMode.Auto,
        };
        var response = await client.GetResponseAsync(customerText, options, ct);
        return response.Text;
    }
}
