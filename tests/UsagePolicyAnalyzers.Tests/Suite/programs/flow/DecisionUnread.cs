// scope: UPA4008
using OpenAI.Chat;

namespace Loans;

public interface ILoanBook { Task RejectAsync(int loan); Task ApproveAsync(int loan); }

public class LoanDesk(ChatClient chat, ILoanBook book)
{
    public async Task DecideAsync(int loan, string file)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Should the loan be approved? YES or NO\n" + file);
        if (c.Content[0].Text == "YES") await book.ApproveAsync(loan); // expect-near: UPA4008
        else await book.RejectAsync(loan);
    }
}
