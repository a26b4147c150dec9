// scope: UPA2001
using OpenAI.Chat;

namespace Cinema.Door;

public enum Admission { Adult, Child, Refused }

public class TicketTexts(ChatClient chat, Dictionary<string, Admission> categories)
{
    public async Task CategorizeAsync(string ticketName)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Which admission category does this cinema ticket name mean: Adult, Child or Refused (not a ticket)? " + ticketName);
        if (Enum.TryParse<Admission>(c.Content[0].Text, out var admission)) categories[ticketName] = admission;
    }
}
