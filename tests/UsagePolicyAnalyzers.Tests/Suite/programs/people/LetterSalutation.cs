// scope: UPA2005
using OpenAI.Chat;

namespace Recruiting.Letters;

public record Invitation(string Name, string Gender, DateTime Interview, bool InvitedByRecruiter);

public class InvitationLetters(ChatClient chat)
{
    public async Task<string> WriteAsync(Invitation invitation)
    {
        var salutation = invitation.Gender switch { "f" => "Ms", "m" => "Mr", _ => "" };
        ChatCompletion c = await chat.CompleteChatAsync($"Write an invitation to the interview on {invitation.Interview:f} for {salutation} {invitation.Name}. The recruiter has already decided.");
        return c.Content[0].Text;
    }
}
