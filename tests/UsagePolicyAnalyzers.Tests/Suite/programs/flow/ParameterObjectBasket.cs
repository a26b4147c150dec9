// scope: UPA3004
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Checkout.Tools;

public record CheckoutRequest(string Basket, string GiftCardDesign, string DeliverySlot, string SavedPaymentMethodId);

public class CheckoutTools
{
    [Description("Opens the checkout page; payment happens there")]
    public string Open(CheckoutRequest request) => "https://shop.example/checkout/" + request.Basket;

    public Task<ChatResponse> RunAsync(IChatClient client, string text) => client.GetResponseAsync(text, new ChatOptions { Tools = [AIFunctionFactory.Create(Open)] });
}
