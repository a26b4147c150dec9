// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Shop.Agent;

public interface IPaymentProvider { Task<string> RefundAsync(string orderId, decimal amount); Task<decimal> BalanceAsync(string orderId); }

public class ShopAgent(IChatClient chat, IPaymentProvider payments)
{
    [Description("Gives the customer the money of an order back")]
    private Task<string> MakeGoodAsync(string orderId, decimal amount) => payments.RefundAsync(orderId, amount);

    [Description("Tells what was paid for an order")]
    private Task<decimal> PaidAsync(string orderId) => payments.BalanceAsync(orderId);

    public async Task<string> AnswerAsync(string mail)
    {
        var options = new ChatOptions
        {
            Tools =
            [
                AIFunctionFactory.Create(MakeGoodAsync), // expect: UPA2003
                AIFunctionFactory.Create(PaidAsync),
            ],
        };
        return (await chat.GetResponseAsync(mail, options)).Text;
    }

    public async Task<string> AnswerWithConsentAsync(string mail)
    {
        var refund = AIFunctionFactory.Create(MakeGoodAsync);
        var options = new ChatOptions { Tools = [new ApprovalRequiredAIFunction(refund), AIFunctionFactory.Create(PaidAsync)] };
        return (await chat.GetResponseAsync(mail, options)).Text;
    }
}
