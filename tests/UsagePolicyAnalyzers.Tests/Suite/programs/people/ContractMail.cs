// scope: UPA1001, UPA1002
using System.Net.Mail;
using OpenAI.Chat;

namespace Legal.Answers;

public class ContractAnswers(ChatClient chat, SmtpClient smtp)
{
    private const string Prompt = "You answer clients' legal questions about employment contracts and notice periods under labour law.";

    public async Task AnswerAsync(string from, string question)
    {
        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage(Prompt), new UserChatMessage(question));
        var mail = new MailMessage("answers@legal.example", from)
        {
            Subject = "Your question",
            Body = c.Content[0].Text + "\n\nKind regards\nYour legal team",
        };
        smtp.Send(mail); // expect-near: UPA1001, UPA1002
    }
}
