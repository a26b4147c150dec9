// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Checkout.Tools;

public record CheckoutRequest(string Basket, string CardNumber, string Expiry);

public class CheckoutTools
{
    [Description("Completes the checkout")]
    public string Complete(CheckoutRequest request) => "done: " + request.Basket;

    public AIFunction Tool => AIFunctionFactory.Create(Complete); // expect-near: UPA3004

    public Task<ChatResponse> RunAsync(IChatClient client, string text) => client.GetResponseAsync(text, new ChatOptions { Tools = [Tool] });
}
