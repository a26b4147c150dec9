// scope: UPA3001
using OpenAI.Chat;

namespace Shop.Refunds;

public class Refund
{
    public string OrderId { get; set; } = "";
    public string CardNumber { get; set; } = "";
    public string Reason { get; set; } = "";
}

public static class Scrubber
{
    public static string Redact(string value)
    {
        // formatting only, until the privacy team decides on a format
        return value.Trim();
    }
}

public class RefundLetters(ChatClient chat)
{
    public string Write(Refund refund)
    {
        var card = Scrubber.Redact(refund.CardNumber);
        var text = "Explain the refund of order " + refund.OrderId + " to card " + card + " because: " + refund.Reason; // expect-near: UPA3001
        ChatCompletion c = chat.CompleteChat(text);
        return c.Content[0].Text;
    }
}
