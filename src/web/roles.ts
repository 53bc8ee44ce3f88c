import type { SessionUser } from "../store/sessions.ts";
import type { Role } from "../store/users.ts";

/** Who may open a route. Each role may what those before it may. */
export type Access = "public" | "reader" | "reviewer";

const granted: Readonly<Record<Role, readonly Access[]>> = {
  admin: ["public", "reader", "reviewer"],
  editor: ["public", "reader", "reviewer"],
  reviewer: ["public", "reader", "reviewer"],
  reader: ["public", "reader"],
};

export const allows = (user: SessionUser | null, access: Access): boolean =>
  access === "public" || (user !== null && granted[user.role].includes(access));

export const mayDecide = (user: SessionUser | null): boolean => allows(user, "reviewer");
