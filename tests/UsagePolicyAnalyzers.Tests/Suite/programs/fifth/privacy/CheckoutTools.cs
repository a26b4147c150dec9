// scope: UPA3004, UPA3002
using System.ComponentModel;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Shop.Tools;

public sealed record PaymentChoice(
    [property: Description("Opaque reference of a card the shopper stored before")] string StoredCardRef,
    [property: Description("Last four digits, to show them")] string CardLast4,
    [property: Description("True when the shopper typed the code on our own page")] bool CvvProvided);

public sealed class ShopperProfile
{
    [JsonPropertyName("nickname")]
    public string Nickname { get; set; } = "";

    [JsonIgnore]
    public string PasswordHash { get; set; } = "";

    [JsonPropertyName("next_page_token")]
    public string? NextPageToken { get; set; }
}

public sealed class CheckoutTools(IChatClient client, Func<PaymentChoice, CancellationToken, Task<bool>> queue)
{
    [Description("Queues a payment with a stored card. The shopper confirms it on the payment page; card data is never typed in the chat.")]
    private Task<bool> QueuePayment(PaymentChoice choice, CancellationToken cancellationToken) => queue(choice, cancellationToken);

    [Description("Sends a link with which the shopper can reset the password")]
    private static string SendResetLink(string passwordResetTopic) => "sent " + passwordResetTopic.Length;

    public async Task<string> AskAsync(string text)
    {
        var options = new ChatOptions
        {
            Tools = [AIFunctionFactory.Create(QueuePayment), AIFunctionFactory.Create(SendResetLink)],
            ResponseFormat = ChatResponseFormat.ForJsonSchema<ShopperProfile>(),
        };
        return (await client.GetResponseAsync(text, options)).Text;
    }
}
