// scope: UPA2004
using OpenAI.Chat;

namespace Growthly.Hr;

public class OfferLetter
{
    public string Candidate { get; set; } = "";
    public decimal Salary { get; set; }
    public string Text { get; set; } = "";
}

public interface IOfferQueue
{
    Task SendOfferAsync(OfferLetter offer);
}

public class OfferFlow
{
    private readonly ChatClient _chat;
    private readonly IOfferQueue _queue;

    public OfferFlow(ChatClient chat, IOfferQueue queue)
    {
        _chat = chat;
        _queue = queue;
    }

    public async Task<bool> RunAsync(OfferLetter offer)
    {
        var c = await _chat.CompleteChatAsync($"Write a short offer letter for {offer.Candidate}, yearly salary {offer.Salary}.");
        offer.Text = c.Value.Content[0].Text;

        if (!await RequestHumanApprovalAsync(offer))
            return false;
        await _queue.SendOfferAsync(offer);
        return true;
    }

    private static Task<bool> RequestHumanApprovalAsync(OfferLetter offer) // expect: UPA2004
    {
        var approved = true;
        return Task.FromResult(approved);
    }
}
