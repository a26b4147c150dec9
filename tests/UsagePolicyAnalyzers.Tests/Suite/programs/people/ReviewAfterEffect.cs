// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Hospital.Beds;

public interface IHumanReview { Task<bool> ApproveAsync(string subject, string proposal); }
public interface IWard { Task DischargePatientAsync(string patient); Task NoteAsync(string patient, string note); }

public class Discharge(IChatClient client, IWard ward, IHumanReview review)
{
    public async Task RunAsync(string patient, string chart)
    {
        var text = (await client.GetResponseAsync("May this patient be discharged from hospital today? yes or no\n" + chart)).Text;
        if (text.StartsWith("yes"))
        {
            await ward.DischargePatientAsync(patient); // expect-near: UPA2001
            if (!await review.ApproveAsync(patient, text))
                await ward.NoteAsync(patient, "doctor disagreed afterwards");
        }
    }
}
