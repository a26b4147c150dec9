// scope: UPA3001
using OpenAI.Chat;

namespace Shop.Refunds;

public class Refund
{
    public string OrderId { get; set; } = "";
    public string CardNumber { get; set; } = "";
    public string Reason { get; set; } = "";
    public string CardEnding => CardNumber.Length < 4 ? "" : CardNumber.Substring(CardNumber.Length - 4);
}

public class RefundLetters(ChatClient chat)
{
    public string Write(Refund refund)
    {
        var text = "Explain the refund of order " + refund.OrderId + " to the card ending in " + refund.CardEnding + " because: " + refund.Reason;
        ChatCompletion c = chat.CompleteChat(text);
        return c.Content[0].Text;
    }
}
