// scope: UPA2005
using OpenAI.Chat;

namespace Museum.Tickets;

public record Visitor(DateOnly BirthDate, string Interests);

public class TourPlanner(ChatClient chat)
{
    public async Task<string> PlanAsync(Visitor visitor, DateOnly today)
    {
        bool senior = visitor.BirthDate.AddYears(65) <= today;
        var ticket = senior ? "senior ticket" : "regular ticket";
        ChatCompletion c = await chat.CompleteChatAsync($"Plan a museum tour for a visitor with a {ticket} who likes {visitor.Interests}");
        return c.Content[0].Text;
    }
}
